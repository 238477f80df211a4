package org.copydesk.plugin.quotes.telling;

/**
 * How a cue tells of the words beside it.
 *
 * @param negated whether it denies that they were said
 * @param hypothetical whether it tells of what may be said, not of what was
 */
public record Stance(boolean negated, boolean hypothetical) {

  /** They were said. */
  public static final Stance SAID = new Stance(false, false);
}
