package org.copydesk.engine.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

  private Nearest() {}

  /** Returns the nearest of the names, when it is near enough to be worth a question. */
  public static Optional<String> of(String written, Collection<String> names) {
    int allowed = Math.max(1, Math.min(3, written.length() / 3));
    return names.stream()
        .filter(name -> Math.abs(name.length() - written.length()) <= allowed)
        .filter(name -> distance(written, name) <= allowed)
        .min(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Returns {@code Did you mean 'x'?}, or else the fallback. */
  public static String hint(String written, Collection<String> names, String fallback) {
    return of(written, names).map(name -> "Did you mean '" + name + "'?").orElse(fallback);
  }

  /** Counts insertions, deletions, changes and swaps of neighbours, case aside. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = lower(a, i) == lower(b, j);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && lower(a, i) == lower(b, j - 1) && lower(a, i - 1) == lower(b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static char lower(String text, int end) {
    return Character.toLowerCase(text.charAt(end - 1));
  }
}
