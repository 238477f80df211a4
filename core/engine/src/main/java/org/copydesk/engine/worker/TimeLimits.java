package org.copydesk.engine.worker;

import java.time.Duration;

/**
 * How long things may take over a text of up to a million characters; zero for no limit.
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

  /**
   * Returns what holds for a text: as many times these limits as it has millions of characters, a
   * part of one counted as whole. A stage reads a long text in the time that it needs.
   *
   * @param characters the length of the text
   */
  public TimeLimits forText(int characters) {
    int times = 1 + Math.max(0, characters - 1) / 1_000_000;
    return new TimeLimits(step.multipliedBy(times), document.multipliedBy(times));
  }

  /** Limits each step alone. */
  public static TimeLimits of(Duration step) {
    return new TimeLimits(step, Duration.ZERO);
  }
}
