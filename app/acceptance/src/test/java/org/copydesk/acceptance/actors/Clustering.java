package org.copydesk.acceptance.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.acceptance.actors.Matching.Reference;
import org.copydesk.acceptance.corpus.Tally;

/**
 * How well mentions are gathered into actors: B³, the share of a mention's company that is right,
 * over all mentions.
 *
 * <p>Found actors that share no mention with the corpus are left out: places, mostly.
 */
final class Clustering {

  static final String RECALL = ": recall";
  static final String PRECISION = ": precision";

  private final Tally tally;

  Clustering(Tally tally) {
    this.tally = tally;
  }

  /** Adds the players of the corpus that are meant, and the found ones that they meet. */
  void add(String figure, Matching matching, Predicate<Player> meant) {
    Map<Integer, Set<Integer>> key = new HashMap<>();
    List<Reference> marked = matching.marked();
    for (int i = 0; i < marked.size(); i++) {
      if (meant.test(matching.gold().get(marked.get(i).player()))) {
        key.computeIfAbsent(marked.get(i).player(), k -> new HashSet<>()).add(i);
      }
    }
    Map<Integer, Set<Integer>> response = response(matching, meant);
    part(figure + RECALL, key.values(), response.values());
    part(figure + PRECISION, response.values(), key.values());
  }

  /** A found mention is the place of its mark, or below zero where it answers to none. */
  private static Map<Integer, Set<Integer>> response(Matching matching, Predicate<Player> meant) {
    Set<Integer> met = matching.met(mark -> meant.test(matching.gold().get(mark.player())));
    Map<Integer, Set<Integer>> response = new HashMap<>();
    int none = 0;
    for (Reference reference : matching.references()) {
      if (met.contains(reference.player())) {
        int mention = reference.isAnswer() ? reference.answer() : --none;
        response.computeIfAbsent(reference.player(), k -> new HashSet<>()).add(mention);
      }
    }
    return response;
  }

  private void part(String figure, Iterable<Set<Integer>> clusters, Iterable<Set<Integer>> others) {
    Map<Integer, Set<Integer>> companies = new HashMap<>();
    others.forEach(other -> other.forEach(mention -> companies.put(mention, other)));
    for (Set<Integer> cluster : clusters) {
      double right = 0;
      for (int mention : cluster) {
        List<Integer> common = new ArrayList<>(companies.getOrDefault(mention, Set.of()));
        common.retainAll(cluster);
        right += (double) common.size() / cluster.size();
      }
      tally.part(figure, right, cluster.size());
    }
  }
}
