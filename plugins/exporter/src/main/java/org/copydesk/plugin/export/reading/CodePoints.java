package org.copydesk.plugin.export.reading;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text into code point offsets. */
public final class CodePoints {

  /** The offset behind each surrogate pair, in order; empty for most texts. */
  private final int[] pairEnds;

  private CodePoints(int[] pairEnds) {
    this.pairEnds = pairEnds;
  }

  /** Looks through a text once. */
  public static CodePoints of(String text) {
    int[] ends = new int[16];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (size == ends.length) {
          ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = ++i;
      }
    }
    return new CodePoints(Arrays.copyOf(ends, size));
  }

  /** Returns how many code points stand before the offset. */
  public int at(int offset) {
    int found = Arrays.binarySearch(pairEnds, offset);
    return offset - (found >= 0 ? found + 1 : -found - 1);
  }
}
