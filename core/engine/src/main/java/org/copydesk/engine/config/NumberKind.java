package org.copydesk.engine.config;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers that settings can be. */
enum NumberKind {
  INT(int.class, Integer.class, 31),
  LONG(long.class, Long.class, 63),
  DOUBLE(double.class, Double.class, 0),
  DECIMAL(BigDecimal.class, BigDecimal.class, 0);

  private static final int MOST_DIGITS = 40;

  private final Class<?> primitive;
  private final Class<?> boxed;
  private final int bits;

  NumberKind(Class<?> primitive, Class<?> boxed, int bits) {
    this.primitive = primitive;
    this.boxed = boxed;
    this.bits = bits;
  }

  static Optional<NumberKind> of(Class<?> type) {
    for (NumberKind kind : values()) {
      if (kind.primitive == type || kind.boxed == type) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean whole() {
    return bits > 0;
  }

  String words() {
    return whole() ? "a whole number" : "a number";
  }

  Optional<Number> parse(Node.Scalar scalar) {
    PlainType type = PlainType.of(scalar);
    if (scalar.text().length() > MOST_DIGITS) {
      return Optional.empty();
    }
    if (type == PlainType.INTEGER && bits > 0) {
      BigInteger value = new BigInteger(scalar.text());
      return value.bitLength() > bits
          ? Optional.empty()
          : Optional.of(bits == 31 ? (Number) value.intValue() : (Number) value.longValue());
    }
    boolean decimal = type == PlainType.INTEGER || type == PlainType.DECIMAL;
    return bits == 0 && decimal ? decimal(scalar.text()) : Optional.empty();
  }

  private Optional<Number> decimal(String text) {
    if (this == DECIMAL) {
      return Optional.of(new BigDecimal(text));
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }

  @Nullable String hint(Node.Scalar scalar) {
    String text = scalar.text();
    if (!scalar.plain()) {
      boolean number = parse(new Node.Scalar(text, true, scalar.mark())).isPresent();
      return number ? "Write " + text + ", without quotes." : null;
    }
    return switch (PlainType.of(scalar)) {
      case PADDED_INTEGER ->
          "Some YAML readers take it for an octal number. Write "
              + text.replaceFirst("^([-+]?)0+(?=[0-9])", "$1")
              + ".";
      case CODED_INTEGER -> "Write it in decimal digits.";
      case INTEGER -> "It is too large.";
      default -> null;
    };
  }
}
