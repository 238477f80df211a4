package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How most of a document is set.
 *
 * @param size the size of its type
 * @param leading how far apart its lines stand, as a share of the size
 * @param bold whether most of it is bold
 */
record Body(float size, float leading, boolean bold) {

  private static final float USUAL_LEADING = 1.2f;
  private static final float LEAST_LEADING = 0.9f;
  private static final float MOST_LEADING = 2.6f;
  private static final float TIGHTEST = 0.25f;

  static Body of(List<TextLine> lines) {
    TreeMap<Integer, Integer> letters = new TreeMap<>();
    int bold = 0;
    int all = 0;
    for (TextLine line : lines) {
      int length = line.text().length();
      letters.merge(Math.round(2 * line.size()), length, Integer::sum);
      all += length;
      bold += line.bold() ? length : 0;
    }
    int most = 0;
    int size = 20;
    for (var entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        size = entry.getKey();
      }
    }
    return new Body(size / 2f, leading(lines, size / 2f), 2 * bold > all);
  }

  private static float leading(List<TextLine> lines, float size) {
    List<Float> shares = new ArrayList<>();
    TextLine before = null;
    for (TextLine line : lines) {
      if (before != null && isNear(line.size(), size) && isNear(before.size(), size)) {
        float share = (line.baseline() - before.baseline()) / line.size();
        if (share > LEAST_LEADING && share < MOST_LEADING) {
          shares.add(share);
        }
      }
      before = line;
    }
    shares.sort(null);
    return shares.isEmpty() ? USUAL_LEADING : shares.get((int) (TIGHTEST * shares.size()));
  }

  static boolean isNear(float size, float other) {
    return Math.abs(size - other) <= 0.06f * Math.max(size, other);
  }
}
