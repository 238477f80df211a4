package org.copydesk.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of the gold was found, and how much of what was found is gold. */
final class Score {

  private final List<String> missed = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();
  private int met;
  private int right;

  /** Counts something of the gold. */
  void gold(boolean found, String what) {
    if (found) {
      met++;
    } else {
      missed.add(what);
    }
  }

  /** Counts something found. */
  void found(boolean gold, String what) {
    if (gold) {
      right++;
    } else {
      invented.add(what);
    }
  }

  double recall() {
    return percent(met, missed.size());
  }

  double precision() {
    return percent(right, invented.size());
  }

  private static double percent(int good, int bad) {
    return good + bad == 0 ? 100 : 100.0 * good / (good + bad);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "recall %.1f, precision %.1f%nmissed:%n  %s%nfound, but not in the gold:%n  %s",
        recall(),
        precision(),
        String.join("\n  ", missed),
        String.join("\n  ", invented));
  }
}
