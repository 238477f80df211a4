package org.copydesk.cli;

import java.time.Duration;
import java.util.Locale;

/** Writes numbers for people. */
final class Quantities {

  private static final double TENTH = 10.0;

  private Quantities() {}

  /** Writes 12345 as {@code 12,345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Writes a rate with one decimal below ten and none above. */
  static String rate(double perSecond) {
    return String.format(Locale.ROOT, perSecond < TENTH ? "%.1f" : "%,.0f", perSecond);
  }

  /** Writes a size as {@code 512 B}, {@code 3.4 kB} or {@code 120 MB}. */
  static String bytes(long bytes) {
    String[] units = {"B", "kB", "MB", "GB", "TB"};
    double size = bytes;
    int unit = 0;
    while (size >= 999.5 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return (unit == 0 ? count(bytes) : rate(size)) + " " + units[unit];
  }

  /** Writes {@code 1 file} or {@code 12 files}. */
  static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** Writes a duration as {@code 4.2 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
  static String duration(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 60) {
      return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }

  /** Writes a duration that is only guessed: {@code 40 s}, {@code 3 min}, {@code 2 h}. */
  static String roughly(Duration duration) {
    long seconds = Math.max(1, duration.toSeconds());
    if (seconds < 90) {
      return seconds + " s";
    }
    return seconds < 5400 ? (seconds + 30) / 60 + " min" : (seconds + 1800) / 3600 + " h";
  }
}
