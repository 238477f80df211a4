package org.copydesk.loader.scan;

import java.util.List;

/** Writes the numbers of pages. */
final class Numbers {

  private static final int LONGEST = 200;

  private Numbers() {}

  /** Returns sorted numbers as people write them: {@code 1, 3-5}. */
  static String written(List<Integer> sorted) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sorted.size() && text.length() < LONGEST; i++) {
      int last = i;
      while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(sorted.get(i));
      text.append(last > i ? "-" + sorted.get(last) : "");
      i = last;
    }
    return text.length() < LONGEST ? text.toString() : text + " and more";
  }
}
