package org.copydesk.api.annotation;

import java.util.Arrays;

/**
 * Two growing columns of offsets, from which large layers are made.
 *
 * <p>Not for several threads. Spans are added in their order.
 */
public final class SpanColumns {

  private static final int START = 64;

  private int[] begins = new int[START];
  private int[] ends = new int[START];
  private int size;

  /**
   * Adds a span.
   *
   * @throws IllegalArgumentException if it begins before the one added last, or ends before it
   *     begins
   */
  public void add(int begin, int end) {
    if (end < begin || (size > 0 && begin < begins[size - 1])) {
      throw new IllegalArgumentException(
          "Spans come in order; " + begin + "-" + end + " does not.");
    }
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    begins[size] = begin;
    ends[size++] = end;
  }

  /** Returns how many spans were added. */
  public int size() {
    return size;
  }

  /** Returns a copy of the begins, as long as {@link #size()}. */
  public int[] begins() {
    return Arrays.copyOf(begins, size);
  }

  /** Returns a copy of the ends, as long as {@link #size()}. */
  public int[] ends() {
    return Arrays.copyOf(ends, size);
  }
}
