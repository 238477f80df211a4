package org.copydesk.plugin.quotes.marks;

import org.copydesk.api.annotation.Span;

/** Finds where a passage that was left open may end before its paragraph does. */
final class LineEnds {

  private LineEnds() {}

  /** Returns the end of the first line that ends like a sentence, or else of the paragraph. */
  static int firstSentenceEnd(String text, int from, Span piece) {
    for (int at = from + 1; at < piece.end(); at++) {
      boolean lineEnds = text.charAt(at) == '\n' || text.charAt(at) == '\r';
      if (lineEnds && ".!?\u2026".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return piece.end();
  }
}
