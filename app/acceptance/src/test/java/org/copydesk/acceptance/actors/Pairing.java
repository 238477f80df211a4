package org.copydesk.acceptance.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.copydesk.acceptance.corpus.Range;

/** Which found range answers to which one of the corpus: each to one at most, the likest first. */
final class Pairing {

  private static final int NONE = -1;
  private static final double HALF = 0.5;

  private Pairing() {}

  private record Likeness(int gold, int found, double share) {}

  /**
   * Returns for each found mention the place of the gold one that it answers to, or -1.
   *
   * <p>Two mentions answer to each other where they overlap and their heads end at the same place,
   * so that a title or a relative clause more makes no difference.
   */
  static int[] ofMentions(String text, List<Range> gold, List<Range> found) {
    int[] goldHeads = gold.stream().mapToInt(range -> Heads.end(text, range)).toArray();
    int[] foundHeads = found.stream().mapToInt(range -> Heads.end(text, range)).toArray();
    return of(gold, found, (g, f) -> goldHeads[g] == foundHeads[f] ? 1 : 0, 0);
  }

  /** Returns for each found line the place of the gold one that it answers to, or -1. */
  static int[] ofLines(List<Range> gold, List<Range> found) {
    return of(gold, found, (g, f) -> 1, HALF);
  }

  private static int[] of(
      List<Range> gold, List<Range> found, IntBinaryOperator may, double least) {
    List<Likeness> possible = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double share = share(gold.get(g), found.get(f)) * may.applyAsInt(g, f);
        if (share > 0 && share >= least) {
          possible.add(new Likeness(g, f, share));
        }
      }
    }
    possible.sort(Comparator.comparingDouble(Likeness::share).reversed());
    return taken(possible, found.size());
  }

  private static int[] taken(List<Likeness> possible, int size) {
    int[] answers = new int[size];
    Arrays.fill(answers, NONE);
    BitSet taken = new BitSet();
    for (Likeness likeness : possible) {
      if (answers[likeness.found()] == NONE && !taken.get(likeness.gold())) {
        answers[likeness.found()] = likeness.gold();
        taken.set(likeness.gold());
      }
    }
    return answers;
  }

  /** Returns the share of common characters in all characters of the two. */
  private static double share(Range one, Range other) {
    int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
    return common <= 0 ? 0 : (double) common / all;
  }
}
