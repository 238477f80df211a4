package org.copydesk.plugin.actors;

/** What becomes of a knowledge base in which rows are wrong. */
public enum BadRows {
  /** The pipeline does not start, and each wrong row is named. */
  REFUSE,
  /** They are left out. */
  SKIP
}
