package org.copydesk.acceptance.corpus;

import java.util.Map;
import java.util.TreeMap;

/** Counts behind figures; every figure is a percentage. */
public final class Tally {

  private final Map<String, double[]> counts = new TreeMap<>();

  /** Adds to the harmonic mean of precision and recall: twice the right over found and gold. */
  public void f1(String figure, long right, long found, long gold) {
    add(figure, 2 * right, found + gold);
  }

  /** Adds one to a share of all. */
  public void share(String figure, boolean right) {
    add(figure, right ? 1 : 0, 1);
  }

  /** Adds to a share of all: so much of it is good. */
  public void part(String figure, double good, double all) {
    add(figure, good, all);
  }

  private void add(String figure, double good, double all) {
    double[] count = counts.computeIfAbsent(figure, key -> new double[2]);
    count[0] += good;
    count[1] += all;
  }

  /** Returns the figures, rounded to a tenth. */
  public Map<String, Double> percents() {
    Map<String, Double> percents = new TreeMap<>();
    counts.forEach(
        (figure, count) ->
            percents.put(
                figure, count[1] == 0 ? 100 : Math.round(1000 * count[0] / count[1]) / 10.0));
    return percents;
  }
}
