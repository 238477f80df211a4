package org.copydesk.loader.office.word;

import java.util.Locale;

/** Writes the numbers of lists. */
final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Nobody counts further with letters; files that claim to are written with digits. */
  private static final int MOST = 5_000;

  private Numerals() {}

  /** Writes 27 as {@code aa}, as word processors do. */
  static String letters(int number) {
    if (number < 1 || number > MOST) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  static String upperLetters(int number) {
    return letters(number).toUpperCase(Locale.ROOT);
  }

  static String roman(int number) {
    return upperRoman(number).toLowerCase(Locale.ROOT);
  }

  static String upperRoman(int number) {
    if (number < 1 || number > MOST) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  static String ordinal(int number) {
    int last = number % 10;
    boolean teen = number % 100 / 10 == 1;
    String ending =
        teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return number + ending;
  }
}
