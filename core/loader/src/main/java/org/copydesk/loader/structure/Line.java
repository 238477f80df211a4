package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;

/**
 * A line of a plain text.
 *
 * @param text the whole text
 * @param span the line without the white space around it
 */
record Line(String text, Span span) {

  /** What may stand between the end of a sentence and the end of its line, in any language. */
  private static final String CLOSING = "\"'”’“‘»«›‹)]\u00a0\u202f";

  /** Returns the lines of a part of a text; lines end as on any system. */
  static List<Line> in(String text, Span part) {
    List<Line> lines = new ArrayList<>();
    int begin = part.begin();
    for (int i = part.begin(); i < part.end(); i++) {
      if (isEnd(text, i)) {
        lines.add(new Line(text, Edges.trim(text, begin, i)));
        begin = i + 1;
      }
    }
    lines.add(new Line(text, Edges.trim(text, begin, part.end())));
    return lines;
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    return c == '\n'
        || c == '\f'
        || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
  }

  /** Returns the stretch from the first line to the last. */
  static Span cover(List<Line> lines) {
    return Span.covering(lines.get(0).span(), lines.get(lines.size() - 1).span());
  }

  boolean isBlank() {
    return span.isEmpty();
  }

  int length() {
    return span.length();
  }

  String words() {
    return text.substring(span.begin(), span.end());
  }

  /** Returns how far it is indented; a tab counts as four blanks. */
  int indent() {
    int indent = 0;
    for (int i = span.begin() - 1; i >= 0 && " \t".indexOf(text.charAt(i)) >= 0; i--) {
      indent += text.charAt(i) == '\t' ? 4 : 1;
    }
    return indent;
  }

  /** Returns the length of its first word. */
  int firstWord() {
    int end = span.begin();
    while (end < span.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - span.begin();
  }

  /** Tells whether a sentence may end here, closing quotation marks and brackets aside. */
  boolean endsSentence() {
    int last = span.end() - 1;
    while (last > span.begin() && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= span.begin() && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** Tells whether it ends as no title does. */
  boolean endsOpen() {
    return isBlank() || ",;:".indexOf(text.charAt(span.end() - 1)) >= 0;
  }
}
