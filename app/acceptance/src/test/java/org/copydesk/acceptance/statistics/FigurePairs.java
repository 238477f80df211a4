package org.copydesk.acceptance.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which found figure answers to which one of the corpus: each to one at most.
 *
 * <p>The two must stand in the same place and have the same value; of several, those that agree in
 * more are taken first.
 */
final class FigurePairs {

  private FigurePairs() {}

  /** A figure of the corpus and the found one that answers to it. */
  record Pair(int gold, int found, boolean unit, boolean change) {

    int likeness() {
      return (unit ? 2 : 0) + (change ? 1 : 0);
    }
  }

  static List<Pair> of(List<Figure> gold, List<Figure> found) {
    List<Pair> possible = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        if (found.get(f).touches(gold.get(g).range())
            && gold.get(g).claim().sameValue(found.get(f).claim())) {
          possible.add(pair(g, f, gold.get(g).claim(), found.get(f).claim()));
        }
      }
    }
    possible.sort(Comparator.comparingInt(Pair::likeness).reversed());
    Set<Integer> met = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : possible) {
      if (!met.contains(pair.gold()) && !taken.contains(pair.found())) {
        met.add(pair.gold());
        taken.add(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static Pair pair(int gold, int found, Claim one, Claim other) {
    return new Pair(gold, found, one.sameUnit(other), one.change().equals(other.change()));
  }
}
