package org.copydesk.plugin.quotes.line;

/**
 * Items of a line, half open.
 *
 * @param begin the first item
 * @param end the item after the last
 */
public record Range(int begin, int end) {

  /** Returns how many items it holds. */
  public int size() {
    return end - begin;
  }

  /** Tells whether it holds none. */
  public boolean isEmpty() {
    return begin >= end;
  }

  /** Tells whether it holds the item. */
  public boolean contains(int index) {
    return begin <= index && index < end;
  }

  /** Tells whether both share an item. */
  public boolean overlaps(Range other) {
    return begin < other.end && other.begin < end;
  }
}
