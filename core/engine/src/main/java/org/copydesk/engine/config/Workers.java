package org.copydesk.engine.config;

/**
 * How many workers read documents at the same time.
 *
 * @param count at least 1, or 0 to let the machine decide
 */
public record Workers(int count) {

  /** One for each processor of the machine. */
  public static final Workers AUTO = new Workers(0);

  /** Returns how many to use on this machine, at least 1. */
  public int orAvailable() {
    return count > 0 ? count : Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  /** Returns {@code auto} or the number. */
  @Override
  public String toString() {
    return count == 0 ? "auto" : Integer.toString(count);
  }
}
