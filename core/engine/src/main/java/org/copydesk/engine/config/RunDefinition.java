package org.copydesk.engine.config;

import java.time.Duration;
import java.util.regex.Pattern;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;

/**
 * The {@code run} of a pipeline file.
 *
 * @param workers how many documents are worked on at the same time
 * @param timeout how long each stage, and reading from one document of a file to the next, may
 *     take; more than nothing
 * @param documentTimeout how long reading one document and all stages on it may take together
 * @param workerHeap the memory of one worker process for Java objects, such as {@code 1g}
 * @param isolation whether documents are read and worked on in processes of their own
 * @param onError what becomes of the run when a document cannot be read
 */
@Description("How to run.")
public record RunDefinition(
    @Description("How many documents are worked on at the same time.") @Default("auto")
        Workers workers,
    @Description(
            "How long each stage over one document, and reading from one document of a file to the next, may take.")
        @Default("2m")
        Duration timeout,
    @Description("How long reading one document and all stages on it may take together.")
        @Default("10m")
        Duration documentTimeout,
    @Description("The memory of one worker process for Java objects, such as 512m or 2g.")
        @Default("1g")
        String workerHeap,
    @Description("Whether documents are read and worked on in processes of their own.")
        @Default("on")
        Switch isolation,
    @Description("What becomes of the run when a document cannot be read.") @Default("quarantine")
        OnError onError) {

  private static final Pattern HEAP = Pattern.compile("[1-9]\\d{0,5}[mg]");

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is not positive, or no amount of memory
   */
  public RunDefinition {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("'timeout' must be more than nothing, such as 2m.");
    }
    if (documentTimeout.isZero() || documentTimeout.isNegative()) {
      throw new IllegalArgumentException(
          "'document-timeout' must be more than nothing, such as 10m.");
    }
    if (!HEAP.matcher(workerHeap).matches()) {
      throw new IllegalArgumentException(
          "'worker-heap' is '"
              + workerHeap
              + "'; it takes a number with m or g, such as 512m or 2g.");
    }
  }

  /** Returns everything in it that may make a document fail, as a text. */
  public String limits() {
    return "timeout=%s document-timeout=%s worker-heap=%s isolation=%s"
        .formatted(timeout, documentTimeout, workerHeap, isolation);
  }
}
