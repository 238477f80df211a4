package org.copydesk.engine.config;

import java.math.BigDecimal;
import java.util.Collection;
import org.copydesk.api.component.Range;
import org.jspecify.annotations.Nullable;

/** The range of a number, both ends included. */
record Bounds(double min, double max) {

  static Bounds of(Range range) {
    return new Bounds(range.min(), range.max());
  }

  /** Returns what to tell the user about a value out of range, or null when it lies within. */
  @Nullable String refusal(Object value, String label) {
    if (value instanceof Collection<?> items) {
      return items.stream()
          .map(item -> refusal(item, label))
          .filter(message -> message != null)
          .findFirst()
          .orElse(null);
    }
    if (!(value instanceof Number number)) {
      return null;
    }
    double amount = number.doubleValue();
    boolean within = amount >= min && amount <= max;
    return within ? null : label + " is " + value + "; it takes " + words() + ".";
  }

  /** Returns {@code 1 to 9}, {@code at least 1} or {@code at most 9}. */
  String words() {
    if (Double.isInfinite(max)) {
      return "at least " + number(min);
    }
    return Double.isInfinite(min) ? "at most " + number(max) : number(min) + " to " + number(max);
  }

  private static String number(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
