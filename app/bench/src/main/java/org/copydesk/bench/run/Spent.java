package org.copydesk.bench.run;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took.
 *
 * @param processor processor time in seconds, that of its children included
 * @param wall seconds from its start to its end
 */
record Spent(double processor, double wall) {

  Spent minus(Spent other) {
    return new Spent(processor - other.processor, wall - other.wall);
  }

  /** Returns the medians of some, each figure for itself; there must be one at least. */
  static Spent median(List<Spent> some) {
    return new Spent(median(some, Spent::processor), median(some, Spent::wall));
  }

  private static double median(List<Spent> some, ToDoubleFunction<Spent> figure) {
    double[] sorted = some.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
