package org.copydesk.plugin.quotes.marks;

import org.copydesk.api.annotation.Span;

/** What stands left and right of a mark within its paragraph. */
record Neighbours(String text, Span piece) {

  private static final char NONE = ' ';
  private static final String OPENING =
      "([{<\u2014\u2013-/\u2026=>\u201c\u2018\u00ab\u2039\u201e\"'`";
  private static final String CLOSING = ")]}.,;:!?\u2026\u2014\u2013-/<\u201d\u2019\u00bb\u203a\"'";

  char before(int offset) {
    return offset > piece.begin() ? text.charAt(offset - 1) : NONE;
  }

  char after(int offset) {
    return offset < piece.end() ? text.charAt(offset) : NONE;
  }

  /** Tells whether a mark there stands before a word like an opening one. */
  boolean lookOpening(int begin, int end) {
    char before = before(begin);
    char after = after(end);
    boolean free = isBlank(before) || OPENING.indexOf(before) >= 0;
    return free && !isBlank(after) && ".,;:!?)]}".indexOf(after) < 0;
  }

  /** Tells whether a mark there stands behind a word like a closing one. */
  boolean lookClosing(int begin, int end) {
    char before = before(begin);
    char after = after(end);
    boolean free = isBlank(after) || CLOSING.indexOf(after) >= 0;
    return free && !isBlank(before) && "([{".indexOf(before) < 0;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u200b' || c == '\u200e' || c == '\u200f' || (c >= '\u202a' && c <= '\u202e');
  }
}
