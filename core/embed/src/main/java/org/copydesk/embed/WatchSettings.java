package org.copydesk.embed;

import java.time.Duration;

/**
 * How a folder is watched.
 *
 * @param settle how long a file must stay as it is before it is read, so that none is read while it
 *     is being copied
 * @param every how often the folder is looked at even though the system tells of no change, as on
 *     most network drives
 */
public record WatchSettings(Duration settle, Duration every) {

  /** Two seconds to settle, a look every half minute. */
  public static final WatchSettings STANDARD =
      new WatchSettings(Duration.ofSeconds(2), Duration.ofSeconds(30));

  /**
   * Checks the times.
   *
   * @throws IllegalArgumentException if {@code settle} is negative or {@code every} is not above 0
   */
  public WatchSettings {
    if (settle.isNegative()) {
      throw new IllegalArgumentException("A time to settle is not negative: " + settle);
    }
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("A folder is looked at now and then, not every " + every);
    }
  }

  /** Returns a copy with this time to settle. */
  public WatchSettings withSettle(Duration newSettle) {
    return new WatchSettings(newSettle, every);
  }

  /** Returns a copy that looks this often. */
  public WatchSettings withEvery(Duration newEvery) {
    return new WatchSettings(settle, newEvery);
  }
}
