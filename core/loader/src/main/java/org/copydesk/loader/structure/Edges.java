package org.copydesk.loader.structure;

import org.copydesk.api.annotation.Span;

/** Takes away what cannot be seen at both ends of a stretch of text. */
public final class Edges {

  private Edges() {}

  /** Returns the stretch without white space around it, hard spaces and marks of order included. */
  public static Span trim(CharSequence text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isInvisible(text.charAt(from))) {
      from++;
    }
    while (to > from && isInvisible(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static String strip(CharSequence text) {
    Span span = trim(text, 0, text.length());
    return text.subSequence(span.begin(), span.end()).toString();
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0000'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  /** Returns the first characters of a text, at most {@code most}, without half a character. */
  static String cut(String words, int most) {
    int end = Math.max(0, most);
    if (end > 0 && Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return strip(words.substring(0, end));
  }

  /** Adds text to a run, with one blank for any white space. */
  static void fold(CharSequence more, StringBuilder run) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        run.append(c);
      } else if (!run.isEmpty() && " \n".indexOf(run.charAt(run.length() - 1)) < 0) {
        run.append(' ');
      }
    }
  }

  static void trimEnd(StringBuilder builder) {
    while (!builder.isEmpty() && builder.charAt(builder.length() - 1) == ' ') {
      builder.setLength(builder.length() - 1);
    }
  }
}
