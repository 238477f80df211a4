package org.copydesk.acceptance.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which found quote answers to which one of the gold: each to one at most, the likest first. */
final class Pairs {

  private Pairs() {}

  /** A quote of the gold, the found one that answers to it, and how alike they are, up to 1. */
  record Pair(Placed gold, Placed found, double likeness) {}

  /** Returns the pairs that are at least as alike as this. */
  static List<Pair> of(List<Placed> gold, List<Placed> found, double least) {
    List<Pair> possible = new ArrayList<>();
    for (Placed one : gold) {
      for (Placed other : found) {
        double likeness = one.likeness(other);
        if (likeness >= least) {
          possible.add(new Pair(one, other, likeness));
        }
      }
    }
    possible.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Set<Placed> taken = new HashSet<>();
    return possible.stream()
        .filter(p -> !taken.contains(p.gold()) && !taken.contains(p.found()))
        .filter(p -> taken.add(p.gold()) | taken.add(p.found()))
        .toList();
  }
}
