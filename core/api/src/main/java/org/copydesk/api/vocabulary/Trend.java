package org.copydesk.api.vocabulary;

/** Where a figure is said to go. */
public enum Trend {
  /** It rose, or rises. */
  UP,
  /** It fell, or falls. */
  DOWN
}
