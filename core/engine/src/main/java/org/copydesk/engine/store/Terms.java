package org.copydesk.engine.store;

/**
 * On which terms results of earlier runs are used again.
 *
 * @param limits a digest of the limits of time and memory: what failed by other limits is tried
 *     again
 * @param again whether everything that was not processed whole is tried again
 */
public record Terms(String limits, boolean again) {

  /** What failed stays failed until something changes that it depends on. */
  public static final Terms SAME = new Terms("", false);

  /** Returns a copy under which everything that was not processed whole is tried again. */
  public Terms tryingAgain() {
    return new Terms(limits, true);
  }
}
