package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together the pieces in which the long lines of a table are drawn. */
final class Rulers {

  private static final float NEAR = 2.5f;

  private Rulers() {}

  /**
   * A line across or along the page.
   *
   * @param at its y if it lies across, its x if it stands upright
   * @param from where it begins
   * @param to where it ends
   */
  record Ruler(float at, float from, float to) {

    boolean meets(Ruler crossing) {
      return crossing.at >= from - NEAR
          && crossing.at <= to + NEAR
          && at >= crossing.from - NEAR
          && at <= crossing.to + NEAR;
    }
  }

  static List<Ruler> across(List<Box> rules) {
    List<Ruler> rulers = new ArrayList<>();
    for (Box rule : rules) {
      if (rule.width() >= rule.height()) {
        rulers.add(new Ruler(rule.centreY(), rule.left(), rule.right()));
      }
    }
    return joined(rulers);
  }

  static List<Ruler> upright(List<Box> rules) {
    List<Ruler> rulers = new ArrayList<>();
    for (Box rule : rules) {
      if (rule.height() > rule.width()) {
        rulers.add(new Ruler(rule.centreX(), rule.top(), rule.bottom()));
      }
    }
    return joined(rulers);
  }

  private static List<Ruler> joined(List<Ruler> rulers) {
    rulers.sort(Comparator.comparing(Ruler::at));
    List<Ruler> joined = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rulers.size(); i++) {
      if (i == rulers.size() || rulers.get(i).at - rulers.get(from).at > NEAR) {
        joinLevel(new ArrayList<>(rulers.subList(from, i)), joined);
        from = i;
      }
    }
    return joined;
  }

  private static void joinLevel(List<Ruler> level, List<Ruler> joined) {
    level.sort(Comparator.comparing(Ruler::from));
    float at = level.get(level.size() / 2).at;
    float from = level.get(0).from;
    float to = level.get(0).to;
    for (Ruler ruler : level) {
      if (ruler.from > to + NEAR) {
        joined.add(new Ruler(at, from, to));
        from = ruler.from;
        to = ruler.to;
      }
      to = Math.max(to, ruler.to);
    }
    joined.add(new Ruler(at, from, to));
  }

  /** Returns positions without those that another one is near to, in order. */
  static float[] distinct(List<Float> positions) {
    List<Float> sorted = positions.stream().sorted().toList();
    List<Float> distinct = new ArrayList<>();
    for (float position : sorted) {
      if (distinct.isEmpty() || position - distinct.get(distinct.size() - 1) > 2 * NEAR) {
        distinct.add(position);
      }
    }
    float[] values = new float[distinct.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = distinct.get(i);
    }
    return values;
  }
}
