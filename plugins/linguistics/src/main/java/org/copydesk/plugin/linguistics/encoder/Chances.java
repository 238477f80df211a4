package org.copydesk.plugin.linguistics.encoder;

import java.util.ArrayList;
import java.util.List;

/** Turns the model's numbers into chances. */
final class Chances {

  private static final int WHOLE = 1000;

  private Chances() {}

  /** Returns the chances of {@code count} numbers, which sum up to 1. */
  static float[] of(float[] scores, int from, int count) {
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      most = Math.max(most, scores[from + i]);
    }
    float sum = 0;
    float[] chances = new float[count];
    for (int i = 0; i < count; i++) {
      chances[i] = (float) StrictMath.exp(scores[from + i] - most);
      sum += chances[i];
    }
    for (int i = 0; i < count; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  static int thousandths(float chance) {
    return Math.round(chance * WHOLE);
  }

  /**
   * Returns the chances of one head but for the first, that of none, in thousandths; empty if all
   * are too small to be told.
   *
   * @param begins whether a token may begin something; if not, it goes on with it
   */
  static List<Integer> told(float[] scores, int from, boolean begins) {
    float[] chances = of(scores, from, RoleColumns.CHANCES + 1);
    List<Integer> told = new ArrayList<>();
    boolean large = false;
    for (int i = 1; i < chances.length; i += 2) {
      int first = thousandths(begins ? chances[i] : 0);
      int inside = thousandths(begins ? chances[i + 1] : chances[i] + chances[i + 1]);
      told.add(first);
      told.add(inside);
      large |= first >= TokenRoles.LEAST || inside >= TokenRoles.LEAST;
    }
    return large ? told : List.of();
  }
}
