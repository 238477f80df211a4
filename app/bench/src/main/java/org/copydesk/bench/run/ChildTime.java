package org.copydesk.bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor time of the processes that this one started and waited for, killed ones included,
 * and of those that they waited for in turn. Children that nobody waited for are lost to it.
 */
final class ChildTime {

  private static final Path STAT = Path.of("/proc/self/stat");

  /** Linux counts in ticks of 10 ms here, whatever its clock. */
  private static final double TICKS = 100;

  /** Where the ticks of children stand, counted from after the name, which may hold blanks. */
  private static final int USER = 13;

  private static final int SYSTEM = 14;

  private ChildTime() {}

  /** Tells whether this machine keeps the count: Linux does. */
  static boolean isKept() {
    return Files.isReadable(STAT);
  }

  /** Returns the seconds so far. */
  static double seconds() throws IOException {
    String stat = Files.readString(STAT);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS;
  }
}
