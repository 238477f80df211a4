package org.copydesk.engine.config;

import java.time.Duration;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * The {@code run} of a pipeline file.
 *
 * @param workers how many documents are worked on at the same time
 * @param timeout how long each stage, and reading, may take over one document; more than nothing
 * @param onError what becomes of the run when a document cannot be read
 */
@Description("How to run.")
public record RunDefinition(
    @Description("How many documents are worked on at the same time.") @Default("auto")
        Workers workers,
    @Description("How long each stage, and reading, may take over one document.") @Default("2m")
        Duration timeout,
    @Description("What becomes of the run when a document cannot be read.") @Default("quarantine")
        OnError onError) {

  /**
   * Checks the timeout.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public RunDefinition {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("'timeout' must be more than nothing, such as 2m.");
    }
  }
}
