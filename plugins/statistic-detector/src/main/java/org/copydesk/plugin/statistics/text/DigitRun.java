package org.copydesk.plugin.statistics.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Numbers in digits: where one ends in a text, and what it is worth. */
public final class DigitRun {

  /** Longer runs of digits are identifiers. */
  private static final int MOST_DIGITS = 24;

  private static final int GROUP = 3;
  private static final int MOST_EXPONENT = 30;

  private DigitRun() {}

  /** Returns the end of the number that begins at {@code from}, with its separators. */
  static int end(CharSequence text, int from, int to) {
    int grouped = groupsEnd(text, from, to, ',', '.');
    if (grouped < 0) {
      grouped = groupsEnd(text, from, to, '.', ',');
    }
    int end = grouped >= 0 ? grouped : plainEnd(text, from, to);
    return exponentEnd(text, end, to);
  }

  /** Returns the number, or null where it is too long to be one. */
  public static @Nullable BigDecimal value(String digits) {
    if (digits.length() > 2 * MOST_DIGITS) {
      return null;
    }
    if (isVulgar(digits.charAt(0))) {
      return vulgar(digits);
    }
    String plain = plain(digits);
    int mark = plain.indexOf('e');
    if (mark >= 0 && Math.abs(Integer.parseInt(plain.substring(mark + 1))) > MOST_EXPONENT) {
      return null;
    }
    boolean whole = plain.chars().filter(c -> isDigit((char) c)).count() <= MOST_DIGITS;
    return whole && plain.indexOf('.') == plain.lastIndexOf('.') ? new BigDecimal(plain) : null;
  }

  /** Tells whether it is a fraction in one character, such as a half. */
  public static boolean isVulgar(char c) {
    return Character.getType(c) == Character.OTHER_NUMBER
        && Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).indexOf('\u2044') > 0;
  }

  private static @Nullable BigDecimal vulgar(String fraction) {
    String[] parts = Normalizer.normalize(fraction, Normalizer.Form.NFKC).split("\u2044", 2);
    if (parts.length < 2 || parts[1].isEmpty()) {
      return null;
    }
    return Decimals.divide(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }

  private static String plain(String digits) {
    String lower = digits.toLowerCase(java.util.Locale.ROOT);
    int comma = lower.lastIndexOf(',');
    int point = lower.indexOf('.');
    if (comma >= 0 && (point >= 0 ? comma > point : isDecimalComma(lower, comma))) {
      return lower.replace(".", "").replace(',', '.');
    }
    return lower.replace(",", "");
  }

  private static boolean isDecimalComma(String digits, int comma) {
    return digits.indexOf(',') == comma && digits.length() - comma - 1 < GROUP;
  }

  private static int plainEnd(CharSequence text, int from, int to) {
    int end = digitsEnd(text, from, to);
    if (isAt(text, end, to, ',') && end > from) {
      int decimals = digitsEnd(text, end + 1, to);
      boolean decimalComma = decimals - end - 1 >= 1 && decimals - end - 1 < GROUP;
      boolean list = from > 0 && text.charAt(from - 1) == ',';
      if (decimalComma && !list && !isAt(text, decimals, to, ',') && end - from <= GROUP) {
        return decimals;
      }
    }
    while (isAt(text, end, to, '.') && end + 1 < to && isDigit(text.charAt(end + 1))) {
      end = digitsEnd(text, end + 1, to);
    }
    return end;
  }

  /**
   * Returns the end of a number in groups such as 1,234,567.8 or 12,34,567; -1 where it is none.
   */
  private static int groupsEnd(CharSequence text, int from, int to, char group, char point) {
    int end = digitsEnd(text, from, to);
    int first = end - from;
    int groups = 0;
    int last = first;
    while (isAt(text, end, to, group) && end + 1 < to && isDigit(text.charAt(end + 1))) {
      int next = digitsEnd(text, end + 1, to);
      last = next - end - 1;
      if (last > GROUP || last < 2) {
        return -1;
      }
      end = next;
      groups++;
    }
    boolean enough = group == ',' ? groups > 0 : groups > 0 && isAt(text, end, to, point);
    if (!enough || last != GROUP || first > GROUP || first == 0) {
      return -1;
    }
    boolean decimals = isAt(text, end, to, point) && end + 1 < to && isDigit(text.charAt(end + 1));
    return decimals ? digitsEnd(text, end + 1, to) : end;
  }

  private static int exponentEnd(CharSequence text, int end, int to) {
    if (end >= to || "eE".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int digits = end + 1 < to && "+-".indexOf(text.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
    int exponent = digitsEnd(text, digits, to);
    boolean closed = exponent >= to || !Character.isLetter(text.charAt(exponent));
    return exponent > digits && exponent - digits <= GROUP && closed ? exponent : end;
  }

  private static int digitsEnd(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAt(CharSequence text, int at, int to, char c) {
    return at < to && text.charAt(at) == c;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
