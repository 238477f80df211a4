package org.copydesk.engine.config;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of bytes, which a file writes as {@code 4GiB}, {@code 500MB} or a whole number.
 *
 * @param bytes 0 or more
 */
public record Size(long bytes) {

  /** What every size looks like, as a regular expression. */
  static final String FORM = "\\d{1,19} ?([KMGTkmgt]i?)?B?";

  private static final Pattern PARTS = Pattern.compile("(\\d{1,19}) ?([KMGT]I?)?B?");
  private static final Map<String, Long> UNITS =
      Map.of(
          "K",
          1_000L,
          "M",
          1_000_000L,
          "G",
          1_000_000_000L,
          "T",
          1_000_000_000_000L,
          "KI",
          1L << 10,
          "MI",
          1L << 20,
          "GI",
          1L << 30,
          "TI",
          1L << 40);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Size {
    if (bytes < 0) {
      throw new IllegalArgumentException("A size is 0 bytes or more, not " + bytes + ".");
    }
  }

  static Optional<Size> parse(String text) {
    Matcher parts = PARTS.matcher(text.toUpperCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    long unit = parts.group(2) == null ? 1 : UNITS.get(parts.group(2));
    BigInteger bytes = new BigInteger(parts.group(1)).multiply(BigInteger.valueOf(unit));
    return bytes.bitLength() > 63 ? Optional.empty() : Optional.of(new Size(bytes.longValue()));
  }

  /** Returns it in the largest unit that holds it in whole numbers: {@code 4GiB}. */
  @Override
  public String toString() {
    for (int power = 4; power > 0 && bytes > 0; power--) {
      long unit = 1L << (10 * power);
      if (bytes % unit == 0) {
        return bytes / unit + "KMGT".substring(power - 1, power) + "iB";
      }
    }
    return bytes + "B";
  }
}
