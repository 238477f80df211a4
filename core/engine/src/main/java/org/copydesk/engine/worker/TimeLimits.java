package org.copydesk.engine.worker;

import java.time.Duration;

/**
 * How long things may take; zero for no limit.
 *
 * @param step one stage over one document, and reading from one document of a file to the next
 * @param document reading one document and running all stages on it
 */
public record TimeLimits(Duration step, Duration document) {

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public TimeLimits {
    if (step.isNegative() || document.isNegative()) {
      throw new IllegalArgumentException("A limit of time is not negative: " + step + document);
    }
  }

  /** Limits each step alone. */
  public static TimeLimits of(Duration step) {
    return new TimeLimits(step, Duration.ZERO);
  }
}
