package org.copydesk.embed.doctor;

/** How something is. */
public enum Verdict {
  /** As it should be. */
  OK,
  /** Copydesk runs, but something is missing or short. */
  WARNING,
  /** Copydesk does not run, or not with this. */
  PROBLEM
}
