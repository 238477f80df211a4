package org.copydesk.plugin.linguistics;

/** Tokens over their text, asked by index. */
final class TokenText {

  private final String text;
  private final int[] begins;
  private final int[] ends;

  TokenText(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  int size() {
    return begins.length;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - begins[i];
  }

  char first(int i) {
    return text.charAt(begins[i]);
  }

  char last(int i) {
    return text.charAt(ends[i] - 1);
  }

  String text(int i) {
    return text.substring(begins[i], ends[i]);
  }

  /** Tells whether white space, or nothing at all, stands before a token. */
  boolean whiteBefore(int i) {
    return begins[i] == 0 || Chars.isWhite(text.charAt(begins[i] - 1));
  }

  /** Tells whether an empty line parts a token from the next one. */
  boolean blankLineAfter(int i) {
    if (i + 1 >= begins.length) {
      return false;
    }
    int lines = 0;
    for (int k = ends[i]; k < begins[i + 1] && lines < 2; k++) {
      char c = text.charAt(k);
      boolean paired = c == '\n' && text.charAt(k - 1) == '\r';
      lines += (c == '\n' && !paired) || c == '\r' || c == '\u2029' ? 1 : 0;
    }
    return lines > 1;
  }
}
