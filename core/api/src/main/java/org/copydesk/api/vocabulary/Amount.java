package org.copydesk.api.vocabulary;

import java.math.BigDecimal;

/**
 * An exact number, or a range of numbers.
 *
 * @param low the number, or the lower end of the range
 * @param high the same as {@code low}, or the upper end
 */
public record Amount(BigDecimal low, BigDecimal high) {

  /**
   * Drops trailing zeros, so that 42 and 42.0 are one amount, and checks the order.
   *
   * @throws IllegalArgumentException if {@code high} is less than {@code low}
   */
  public Amount {
    low = plain(low);
    high = plain(high);
    if (high.compareTo(low) < 0) {
      throw new IllegalArgumentException("A range runs upwards, not from " + low + " to " + high);
    }
  }

  /** Makes a single number. */
  public static Amount of(BigDecimal number) {
    return new Amount(number, number);
  }

  /** Makes a single number out of its decimal digits, such as "3500" or "0.2". */
  public static Amount of(String number) {
    return of(new BigDecimal(number));
  }

  /** Makes a range out of two numbers in any order. */
  public static Amount range(BigDecimal one, BigDecimal other) {
    return new Amount(one.min(other), one.max(other));
  }

  /** Tells whether it is a range. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** Returns the number in plain digits, or both ends as {@code [low, high]}. */
  @Override
  public String toString() {
    String first = low.toPlainString();
    return isRange() ? "[" + first + ", " + high.toPlainString() + "]" : first;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
