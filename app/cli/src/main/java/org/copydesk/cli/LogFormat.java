package org.copydesk.cli;

import java.util.Locale;

/** How a command tells of its progress and its end. */
enum LogFormat {
  /** For people: a line that changes, a table at the end. */
  TEXT,
  /** For programs: one JSON object a line, on standard error. */
  JSON;

  /** Returns its name as people type it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
