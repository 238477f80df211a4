package org.copydesk.cli;

/** How differences are shown. */
enum DiffFormat {
  /** Lines for people. */
  TEXT,
  /** An object a line, for programs. */
  JSONL,
  /** A page for a browser. */
  HTML;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
