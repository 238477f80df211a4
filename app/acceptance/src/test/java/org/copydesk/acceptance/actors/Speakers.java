package org.copydesk.acceptance.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.copydesk.acceptance.actors.Line.Teller;
import org.copydesk.acceptance.corpus.Range;
import org.copydesk.acceptance.corpus.Tally;

/**
 * How often a found quote has the right actor as its speaker.
 *
 * <p>A quote answers to one of the corpus where they have half of their words in common, and is
 * looked at where its speaker overlaps the right one. A named speaker is right where the actor's
 * names are mostly its names, one without a name where the actor has no name of another.
 */
final class Speakers {

  private final Tally tally;
  private final BiConsumer<Teller, String> faults;

  Speakers(Tally tally, BiConsumer<Teller, String> faults) {
    this.tally = tally;
    this.faults = faults;
  }

  void add(ActorText text, List<Line> lines, Matching matching) {
    List<Line> gold = text.lines().stream().filter(line -> !line.optional()).toList();
    int[] answers = Pairing.ofLines(words(gold), words(lines));
    boolean[] right = new boolean[gold.size()];
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] >= 0) {
        right[answers[i]] = isRight(gold.get(answers[i]), lines.get(i), matching);
      }
    }
    for (int i = 0; i < right.length; i++) {
      if (!gold.get(i).tellers().isEmpty()) {
        tally.share("quotes found with the right actor", right[i]);
      }
    }
  }

  private static List<Range> words(List<Line> lines) {
    return lines.stream().map(Line::words).toList();
  }

  private boolean isRight(Line gold, Line found, Matching matching) {
    Optional<Teller> told =
        gold.tellers().stream().filter(teller -> overlaps(teller, found)).findFirst();
    if (told.isEmpty()) {
      return false;
    }
    String actor = found.tellers().get(0).player();
    List<String> rightful = gold.tellers().stream().map(Teller::player).toList();
    boolean right = rightful.stream().anyMatch(player -> is(player, actor, matching));
    String kind = told.get().kind().name().toLowerCase(Locale.ROOT);
    tally.share("speakers", right);
    tally.share("speakers, " + kind, right);
    if (!right) {
      faults.accept(told.get(), actor);
    }
    return right;
  }

  private static boolean overlaps(Teller teller, Line found) {
    return found.tellers().stream()
        .map(Teller::range)
        .anyMatch(r -> r.begin() < teller.range().end() && teller.range().begin() < r.end());
  }

  private static boolean is(String player, String actor, Matching matching) {
    int gold = place(player, matching.gold());
    int found = place(actor, matching.found());
    if (matching.gold().get(gold).isNamed()) {
      return found >= 0
          && matching.standsFor(found, mark -> mark.place().kind() == Kind.NAME) == gold;
    }
    return found < 0 || hasNoNameOfAnother(found, gold, matching);
  }

  private static int place(String id, List<Player> players) {
    return players.stream().map(Player::id).toList().indexOf(id);
  }

  private static boolean hasNoNameOfAnother(int found, int gold, Matching matching) {
    return matching.references().stream()
        .filter(reference -> reference.player() == found)
        .filter(reference -> !reference.isAnswer() || matching.mark(reference).player() != gold)
        .noneMatch(reference -> reference.place().kind() == Kind.NAME);
  }
}
