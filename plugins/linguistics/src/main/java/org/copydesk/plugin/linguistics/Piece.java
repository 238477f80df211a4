package org.copydesk.plugin.linguistics;

/**
 * Words of a sentence that may be a name.
 *
 * @param from index of the first word
 * @param to index behind the last word
 * @param titled whether a title such as 'President' stands before it
 */
record Piece(int from, int to, boolean titled) {

  /** Tells whether both share a word. */
  boolean overlaps(Piece other) {
    return from < other.to && other.from < to;
  }
}
