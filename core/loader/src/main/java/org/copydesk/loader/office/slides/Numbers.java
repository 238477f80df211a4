package org.copydesk.loader.office.slides;

import java.util.Arrays;
import java.util.Locale;
import org.copydesk.loader.office.drawing.ListMark;

/** Counts the items of numbered lists in a shape. */
final class Numbers {

  private static final int LEVELS = 10;
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  /** How many items of a list each level has had. */
  private final int[] counts = new int[LEVELS];

  private final String[] schemes = new String[LEVELS];

  Numbers() {
    Arrays.fill(schemes, "");
  }

  /** Goes on to a paragraph and returns its number as it is printed, empty for none. */
  String next(int level, ListMark mark) {
    int depth = Math.min(level, LEVELS - 1);
    Arrays.fill(counts, depth + 1, LEVELS, 0);
    if (mark.kind() != ListMark.Kind.NUMBER) {
      counts[depth] = 0;
      return "";
    }
    if (!mark.scheme().equals(schemes[depth])) {
      counts[depth] = 0;
      schemes[depth] = mark.scheme();
    }
    return print(mark.start() + counts[depth]++, mark.scheme());
  }

  /** ECMA-376-1, 20.1.10.61: how it counts, and what stands around the number. */
  private static String print(int number, String scheme) {
    String plain = count(number, scheme);
    if (scheme.endsWith("ParenBoth")) {
      return "(" + plain + ")";
    }
    if (scheme.contains("ParenR")) {
      return plain + ")";
    }
    return scheme.endsWith("Plain") ? plain : plain + ".";
  }

  private static String count(int number, String scheme) {
    if (scheme.startsWith("alphaLc")) {
      return letters(number);
    }
    if (scheme.startsWith("alphaUc")) {
      return letters(number).toUpperCase(Locale.ROOT);
    }
    if (scheme.startsWith("romanLc")) {
      return roman(number);
    }
    return scheme.startsWith("romanUc")
        ? roman(number).toUpperCase(Locale.ROOT)
        : Integer.toString(number);
  }

  /** After z come aa, bb and so on. */
  private static String letters(int number) {
    int letter = Math.max(0, number - 1);
    return String.valueOf((char) ('a' + letter % 26)).repeat(Math.min(letter / 26 + 1, 20));
  }

  private static String roman(int number) {
    return number < 1 || number > 99
        ? Integer.toString(number)
        : TENS[number / 10] + ONES[number % 10];
  }
}
