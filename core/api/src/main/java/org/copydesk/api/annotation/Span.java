package org.copydesk.api.annotation;

/**
 * A half-open stretch of a document's text, in UTF-16 units.
 *
 * <p>{@code new Span(0, 5)} covers the first five {@code char}s. A span does not know its document:
 * ask {@code document.text(span)} for its words.
 *
 * @param begin index of the first unit, from 0
 * @param end index after the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or after {@code end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "A span runs from 0 <= begin <= end, not from " + begin + " to " + end + ".");
    }
  }

  /** Returns the smallest span that covers both. */
  public static Span covering(Span first, Span second) {
    return new Span(Math.min(first.begin, second.begin), Math.max(first.end, second.end));
  }

  /** Returns the number of UTF-16 units, 0 for an empty span. */
  public int length() {
    return end - begin;
  }

  /** Tells whether there is nothing in it. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Tells whether the unit at {@code offset} lies in it. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Tells whether {@code other} lies in it whole; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Tells whether both share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the span moved by {@code distance} units, to the left when it is negative. */
  public Span shift(int distance) {
    return new Span(begin + distance, end + distance);
  }

  /**
   * Orders by begin; of two that begin together the longer comes first, as a whole before its
   * parts.
   */
  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(begin, other.begin);
    return order != 0 ? order : Integer.compare(other.end, end);
  }
}
