package org.copydesk.acceptance.actors;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.copydesk.acceptance.corpus.Tally;

/**
 * How well actors are tied to the entries of the bundled knowledge base: of the found ones with an
 * entry, how many have the right one, and of those with an entry in the corpus, how many get it.
 */
final class Links {

  private final Tally tally;
  private final BiConsumer<Player, String> faults;

  Links(Tally tally, BiConsumer<Player, String> faults) {
    this.tally = tally;
    this.faults = faults;
  }

  void add(Matching matching) {
    List<Player> gold = matching.gold();
    Set<Integer> got = new TreeSet<>();
    for (int found : matching.met(mark -> true)) {
      Player player = matching.found().get(found);
      int meant = meant(matching, found);
      if (player.isLinked()) {
        boolean right = meant >= 0 && gold.get(meant).entry().equals(player.entry());
        tally.share("links, precision", right);
        if (right) {
          got.add(meant);
        } else {
          faults.accept(player, meant < 0 ? "" : gold.get(meant).entry());
        }
      }
    }
    recall(gold, got);
  }

  /** Whose names it has says who it is; without a name, all its mentions do. */
  private static int meant(Matching matching, int found) {
    int named = matching.standsFor(found, mark -> mark.place().kind() == Kind.NAME);
    return named >= 0 ? named : matching.standsFor(found, mark -> true);
  }

  private void recall(List<Player> gold, Set<Integer> got) {
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).isLinked()) {
        tally.share("links, recall", got.contains(i));
        if (!got.contains(i)) {
          faults.accept(gold.get(i), "not found");
        }
      }
    }
  }
}
