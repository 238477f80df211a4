package org.copydesk.plugin.linguistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs what speaks for each type of name: a linear model read from a table of weights. */
final class TypeModel {

  /** The columns of scores: what a piece may be. */
  static final int PERSON = 0;

  static final int ORGANISATION = 1;
  static final int PLACE = 2;
  static final int NOTHING = 3;
  static final int TYPES = 4;

  private final Map<String, float[]> weights;

  TypeModel(Map<String, float[]> weights) {
    this.weights = weights;
  }

  static TypeModel load() {
    Map<String, float[]> weights = new HashMap<>();
    for (String[] row : WordList.rows("names/type-weights.tsv")) {
      float[] values = new float[TYPES];
      for (int i = 0; i < TYPES; i++) {
        values[i] = Integer.parseInt(row[i + 1]) / 100f;
      }
      weights.put(row[0], values);
    }
    return new TypeModel(weights);
  }

  /** Returns the sum of the weights for each type. */
  double[] scores(List<String> features) {
    double[] scores = new double[TYPES];
    for (String feature : features) {
      float[] values = weights.get(feature);
      if (values != null) {
        for (int i = 0; i < TYPES; i++) {
          scores[i] += values[i];
        }
      }
    }
    return scores;
  }
}
