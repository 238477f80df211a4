package org.copydesk.loader.office.sheet;

import org.jspecify.annotations.Nullable;

/** Reads the names of cells and ranges, such as {@code B2:D10}; all numbers count from 0. */
final class Cells {

  private static final int MOST_ROWS = 1 << 24;

  private Cells() {}

  /** Returns the column that a name begins with, at most the last there is; -1 if it names none. */
  static int column(String name) {
    int column = 0;
    int i = 0;
    while (i < name.length() && i < 4 && isLetter(name.charAt(i))) {
      column = 26 * column + (name.charAt(i) | 0x20) - 'a' + 1;
      i++;
    }
    return Math.min(column, Merges.WIDEST) - 1;
  }

  /** Returns the row that a name ends with, -1 if it names none. */
  static int row(String name) {
    int begin = name.length();
    while (begin > 0 && name.charAt(begin - 1) >= '0' && name.charAt(begin - 1) <= '9') {
      begin--;
    }
    return number(name.substring(begin), 0) - 1;
  }

  /** Returns a whole number, or another one where none that a sheet can have is written. */
  static int number(@Nullable String written, int other) {
    if (written == null || written.isEmpty() || written.length() > 9) {
      return other;
    }
    int number = 0;
    for (int i = 0; i < written.length(); i++) {
      int digit = written.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return other;
      }
      number = 10 * number + digit;
    }
    return Math.min(number, MOST_ROWS);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Returns the cells of a range; of a single cell, that cell. */
  static Merge range(String name) {
    int colon = name.indexOf(':');
    String first = (colon < 0 ? name : name.substring(0, colon)).replace("$", "");
    String last = (colon < 0 ? name : name.substring(colon + 1)).replace("$", "");
    return new Merge(row(first), row(last), column(first), column(last));
  }
}
