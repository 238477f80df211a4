package org.copydesk.plugin.actors.tool;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Tells of the rows that are wrong as they are found, the first hundred of them. */
final class Problems {

  private static final int SHOWN = 100;

  private final PrintWriter err;
  private long count;

  Problems(PrintWriter err) {
    this.err = err;
  }

  void add(Path file, long line, String what) {
    count++;
    if (count <= SHOWN) {
      err.println(file + ":" + line + ": " + Visible.of(what));
    }
  }

  long count() {
    return count;
  }

  /** Says how many were not shown. */
  void end() {
    if (count > SHOWN) {
      err.println("and " + Words.count(count - SHOWN, "more problem"));
    }
    err.flush();
  }
}
