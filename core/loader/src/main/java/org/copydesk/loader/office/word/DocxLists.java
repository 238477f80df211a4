package org.copydesk.loader.office.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.loader.office.word.DocxNumbering.Numbering;
import org.copydesk.loader.office.word.DocxNumbering.Scheme;
import org.jspecify.annotations.Nullable;

/** Counts the items of lists from the top of a document to its end. */
final class DocxLists {

  private static final String BULLET = "\u2022";

  private final DocxNumbering numbering;
  private final DocxStyles styles;
  private final Map<String, Counter> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  DocxLists(DocxNumbering numbering, DocxStyles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /**
   * Counts an item.
   *
   * @param list the list's id
   * @param stated the level from 0, -1 where only the style says it
   * @param style the paragraph's style
   * @return null if there is no such list, or it is the list that stands for none
   */
  @Nullable Item count(String list, int stated, String style) {
    Numbering found = numbering.list(list);
    Scheme scheme = found == null ? null : numbering.scheme(found, styles);
    if (found == null || scheme == null) {
      return null;
    }
    int named = stated < 0 ? scheme.levelOf(style) : stated;
    int level = Math.min(Math.max(named, 0), DocxNumbering.deepest());
    Counter counter = counters.computeIfAbsent(scheme.id(), id -> new Counter());
    Integer start = found.starts().get(level);
    if (start != null && begun.add(list + " " + level)) {
      counter.restart(level, start);
    }
    counter.step(level, found, scheme);
    return new Item(level, found.level(scheme, level), counter.label(level, found, scheme));
  }

  /**
   * A counted item.
   *
   * @param level from 0
   * @param numbered how its level is numbered
   * @param label what is printed before it
   */
  record Item(int level, Level numbered, String label) {}

  /** The numbers at which a scheme stands. */
  private static final class Counter {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] counts = new int[DocxNumbering.deepest() + 1];

    Counter() {
      java.util.Arrays.fill(counts, UNUSED);
    }

    /** Makes the next item of a level have this number. */
    void restart(int level, int start) {
      counts[level] = start - 1;
    }

    void step(int level, Numbering list, Scheme scheme) {
      for (int above = 0; above < level; above++) {
        if (counts[above] == UNUSED) {
          counts[above] = list.level(scheme, above).start();
        }
      }
      counts[level] =
          counts[level] == UNUSED ? list.level(scheme, level).start() : counts[level] + 1;
      for (int below = level + 1; below < counts.length; below++) {
        int restart = list.level(scheme, below).restart();
        if (restart < 0 || level < restart) {
          counts[below] = UNUSED;
        }
      }
    }

    String label(int level, Numbering list, Scheme scheme) {
      Level own = list.level(scheme, level);
      if (own.isBullet()) {
        return BULLET;
      }
      StringBuilder label = new StringBuilder();
      String pattern = own.pattern();
      for (int i = 0; i < pattern.length(); i++) {
        char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
        if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
          label.append(number(next - '1', own.legal(), list.level(scheme, next - '1')));
          i++;
        } else {
          label.append(pattern.charAt(i));
        }
      }
      return label.toString();
    }

    private String number(int level, boolean legal, Level numbered) {
      int count = counts[level] == UNUSED ? numbered.start() : counts[level];
      return legal && numbered.isOrdered() ? Integer.toString(count) : numbered.write(count);
    }
  }
}
