package org.copydesk.loader.structure;

import org.copydesk.api.annotation.Span;

/** Takes away what cannot be seen at both ends of a stretch of text. */
final class Edges {

  private Edges() {}

  /** Returns the stretch without white space around it, hard spaces and marks of order included. */
  static Span trim(CharSequence text, int begin, int end) {
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
}
