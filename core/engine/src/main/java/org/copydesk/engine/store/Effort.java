package org.copydesk.engine.store;

/**
 * What an outcome took. It differs from run to run, so that it stays in the store and is never
 * exported.
 *
 * @param attempts how often a worker began on it in the run that decided it, 0 where none did
 * @param millis milliseconds of reading and stages, over all attempts
 */
public record Effort(int attempts, long millis) {

  /** No worker was needed, or nobody measured. */
  public static final Effort NONE = new Effort(0, 0);

  /** Makes the effort of something that was done at once. */
  public static Effort of(long millis) {
    return new Effort(1, millis);
  }
}
