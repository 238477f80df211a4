package org.copydesk.engine.run;

import java.time.Duration;

/**
 * How a pipeline is run.
 *
 * @param workers how many documents are in work at once, 1 to {@link #MOST_WORKERS}
 * @param timeout how long one stage may take over one document, and how long reading may take from
 *     one document to the next; zero for no limit
 * @param onError what happens when a document could not be processed whole
 * @param retry the command that tries again what was not processed, for the ledger; empty for none
 * @param again whether everything that was not processed whole in the last run is tried again
 */
public record RunSettings(
    int workers, Duration timeout, OnError onError, String retry, boolean again) {

  /** The most workers that a run may have; each has threads and stages of its own. */
  public static final int MOST_WORKERS = 1024;

  /** The default limit, two minutes. */
  public static final Duration TIMEOUT = Duration.ofMinutes(2);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no worker or too many, or the limit is negative
   */
  public RunSettings {
    if (workers < 1) {
      throw new IllegalArgumentException("A run has at least one worker, not " + workers + ".");
    }
    if (workers > MOST_WORKERS) {
      throw new IllegalArgumentException(
          "A run has at most " + MOST_WORKERS + " workers, not " + workers + ".");
    }
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("A limit of time is not negative: " + timeout);
    }
  }

  /** Makes settings with so many workers and everything else at its default. */
  public static RunSettings of(int workers) {
    return new RunSettings(workers, TIMEOUT, OnError.QUARANTINE, "", false);
  }

  /** Returns a copy with this limit; zero for none. */
  public RunSettings withTimeout(Duration newTimeout) {
    return new RunSettings(workers, newTimeout, onError, retry, again);
  }

  /** Returns a copy that does this on an error. */
  public RunSettings withOnError(OnError newOnError) {
    return new RunSettings(workers, timeout, newOnError, retry, again);
  }

  /** Returns a copy that names this command in the ledger. */
  public RunSettings withRetry(String newRetry) {
    return new RunSettings(workers, timeout, onError, newRetry, again);
  }

  /** Returns a copy that tries again, or not, what was not processed whole. */
  public RunSettings withAgain(boolean newAgain) {
    return new RunSettings(workers, timeout, onError, retry, newAgain);
  }
}
