package org.copydesk.loader.office.word;

import org.jspecify.annotations.Nullable;

/**
 * How one level of a list is numbered.
 *
 * @param start the first number
 * @param restart after which level, from 1, it begins anew; 0 for never, -1 for any above it
 * @param format the name of its numerals, such as {@code lowerRoman}
 * @param pattern what is printed, such as {@code %1.%2}
 * @param legal whether all numbers in it are decimal
 * @param style the paragraph style that stands on this level, null for none
 */
record Level(
    int start, int restart, String format, String pattern, boolean legal, @Nullable String style) {

  /** A level that says nothing. */
  static final Level PLAIN = new Level(1, -1, "decimal", "", false, null);

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** Tells whether something is counted. */
  boolean isOrdered() {
    return !isBullet() && !format.equals("none");
  }

  String write(int number) {
    return switch (format) {
      case "lowerLetter" -> Numerals.letters(number);
      case "upperLetter" -> Numerals.upperLetters(number);
      case "lowerRoman" -> Numerals.roman(number);
      case "upperRoman" -> Numerals.upperRoman(number);
      case "ordinal" -> Numerals.ordinal(number);
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "none", "bullet" -> "";
      default -> Integer.toString(number);
    };
  }
}
