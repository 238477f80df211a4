package org.copydesk.plugin.linguistics.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the likeliest names of a sentence: labels in an order that makes sense. */
final class NamePath {

  private static final int LABELS = NameChances.LABELS;

  private final NameChances chances;
  private final int from;
  private final int to;
  private final byte[] before;

  private NamePath(NameChances chances, int from, int to) {
    this.chances = chances;
    this.from = from;
    this.to = to;
    this.before = new byte[(to - from) * LABELS];
  }

  /** Returns the names among some tokens, in their order. */
  static List<EncodedName> names(NameChances chances, int from, int to) {
    NamePath path = new NamePath(chances, from, to);
    return to > from ? path.names(path.labels()) : List.of();
  }

  private int[] labels() {
    double[] sums = new double[LABELS];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[0] = 0;
    for (int i = from; i < to; i++) {
      sums = step(sums, i);
    }
    int best = best(sums);
    int[] labels = new int[to - from];
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = best;
      best = before[i * LABELS + best];
    }
    return labels;
  }

  /** Returns the best sum for each label of a token, and keeps which label came before it. */
  private double[] step(double[] sums, int token) {
    int best = best(sums);
    double[] next = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      int last = best;
      if (isInside(label)) {
        last = sums[label] > sums[label - 1] ? label : label - 1;
      }
      next[label] = sums[last] + chances.log(token, label);
      before[(token - from) * LABELS + label] = (byte) last;
    }
    return next;
  }

  private static boolean isInside(int label) {
    return label > 0 && label % 2 == 0;
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }

  private List<EncodedName> names(int[] labels) {
    List<EncodedName> names = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int begin = i++;
      if (labels[begin] > 0) {
        while (i < labels.length && labels[i] > 0 && isInside(labels[i])) {
          i++;
        }
        names.add(name(from + begin, from + i, (labels[begin] - 1) / 2));
      }
    }
    return names;
  }

  private EncodedName name(int begin, int end, int type) {
    double least = 1;
    for (int i = begin; i < end; i++) {
      least = Math.min(least, chances.chance(i, type));
    }
    return new EncodedName(begin - from, end - from, type, least);
  }
}
