package org.copydesk.loader.office.word;

import java.util.Arrays;
import java.util.function.IntFunction;

/** The numbers at which the levels of a list stand. */
final class Counter {

  static final int LEVELS = 10;

  private static final String BULLET = "\u2022";
  private static final int UNUSED = Integer.MIN_VALUE;

  private final int[] counts = new int[LEVELS];

  Counter() {
    Arrays.fill(counts, UNUSED);
  }

  /** Makes the next item of a level have this number. */
  void restart(int level, int start) {
    counts[level] = start - 1;
  }

  /** Makes a level and those below it begin anew. */
  void clear(int level) {
    Arrays.fill(counts, level, LEVELS, UNUSED);
  }

  /** Counts an item of a level. */
  void step(int level, IntFunction<Level> levels) {
    for (int above = 0; above < level; above++) {
      if (counts[above] == UNUSED) {
        counts[above] = levels.apply(above).start();
      }
    }
    counts[level] = counts[level] == UNUSED ? levels.apply(level).start() : counts[level] + 1;
    for (int below = level + 1; below < LEVELS; below++) {
      int restart = levels.apply(below).restart();
      if (restart < 0 || level < restart) {
        counts[below] = UNUSED;
      }
    }
  }

  /** Returns what is printed before the item that was counted last on a level. */
  String label(int level, IntFunction<Level> levels) {
    Level own = levels.apply(level);
    if (own.isBullet()) {
      return BULLET;
    }
    StringBuilder label = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
        label.append(number(next - '1', own.legal(), levels));
        i++;
      } else {
        label.append(pattern.charAt(i));
      }
    }
    return label.toString();
  }

  private String number(int level, boolean legal, IntFunction<Level> levels) {
    Level numbered = levels.apply(level);
    int count = counts[level] == UNUSED ? numbered.start() : counts[level];
    return legal && numbered.isOrdered() ? Integer.toString(count) : numbered.write(count);
  }
}
