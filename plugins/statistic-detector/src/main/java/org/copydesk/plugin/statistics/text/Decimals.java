package org.copydesk.plugin.statistics.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of figures: exact but for divisions, which keep twelve digits. */
public final class Decimals {

  public static final BigDecimal HUNDRED = new BigDecimal(100);
  public static final BigDecimal THOUSAND = new BigDecimal(1000);

  private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_EVEN);

  private static final MathContext MEASURED = new MathContext(9, RoundingMode.HALF_EVEN);

  private Decimals() {}

  public static BigDecimal divide(BigDecimal one, BigDecimal other) {
    return other.signum() == 0 ? BigDecimal.ZERO : one.divide(other, PRECISION);
  }

  /** Returns a number with at most nine significant digits. */
  public static BigDecimal rounded(BigDecimal number) {
    return number.round(MEASURED);
  }

  public static boolean less(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) < 0;
  }

  public static boolean same(BigDecimal one, long other) {
    return one.compareTo(BigDecimal.valueOf(other)) == 0;
  }

  public static boolean whole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
