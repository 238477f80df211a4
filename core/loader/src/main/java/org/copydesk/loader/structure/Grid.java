package org.copydesk.loader.structure;

import java.util.Arrays;
import java.util.Map;

/** Counts the columns of a table, those that are taken by cells of the rows above among them. */
final class Grid {

  /** Wider than any table that people write; hostile files claim millions. */
  private static final int WIDEST = 20_000;

  /** How many more rows each column is taken for, from the first. */
  private int[] taken = new int[8];

  private int next;

  void nextRow() {
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
    next = 0;
  }

  /** Puts a cell into the next free column and returns its number, from 1. */
  int place(Map<String, String> attributes) {
    while (next < taken.length && taken[next] > 0) {
      next++;
    }
    return place(next + 1, attributes);
  }

  /** Puts a cell into a column, the first being 1, and returns the number. */
  int place(int number, Map<String, String> attributes) {
    next = Math.max(0, Math.min(number, WIDEST) - 1);
    int width = span(attributes, "column-span");
    int height = span(attributes, "row-span");
    int column = next;
    next = Math.min(column + width, WIDEST);
    if (height > 1) {
      if (next > taken.length) {
        taken = Arrays.copyOf(taken, Math.max(next, 2 * taken.length));
      }
      Arrays.fill(taken, column, next, height);
    }
    return column + 1;
  }

  /** Returns how many columns or rows a cell takes. */
  static int span(Map<String, String> attributes, String name) {
    String span = attributes.get(name);
    return span != null && span.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(span) : 1;
  }
}
