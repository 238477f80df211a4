package org.copydesk.plugin.linguistics.encoder;

/** Tells of each word of a paragraph whether it stands between quotation marks; for one thread. */
final class QuoteState {

  private static final int OUTSIDE = 0;
  private static final int INSIDE = 1;
  private static final int OPENING = 2;
  private static final int CLOSING = 3;

  private static final String OPENERS = "\u201c\u00ab";
  private static final String CLOSERS = "\u201d\u00bb";

  private boolean inside;

  /** Returns the state of the next word, of which only the first unit counts. */
  int next(char first) {
    boolean opens = OPENERS.indexOf(first) >= 0 || (first == '"' && !inside);
    boolean closes = CLOSERS.indexOf(first) >= 0 || (first == '"' && inside);
    if (opens || closes) {
      inside = opens;
      return opens ? OPENING : CLOSING;
    }
    return inside ? INSIDE : OUTSIDE;
  }
}
