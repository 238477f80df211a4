package org.copydesk.acceptance.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.copydesk.acceptance.corpus.Range;

/**
 * The mentions of a text, as the corpus has them and as they were found, brought together.
 *
 * @param gold the actors of the corpus
 * @param found the found actors
 * @param marked the mentions of the corpus
 * @param references the found mentions, without those that answer to an optional one or are a part
 *     of a name
 */
record Matching(
    List<Player> gold, List<Player> found, List<Reference> marked, List<Reference> references) {

  private static final int NONE = -1;

  /**
   * A mention.
   *
   * @param player its player's place among those of its side
   * @param answer the place among the marked ones of what a found mention answers to, or -1
   */
  record Reference(int player, Place place, int answer) {

    boolean isAnswer() {
      return answer != NONE;
    }

    private Reference to(int mark) {
      return new Reference(player, place, mark);
    }
  }

  static Matching of(ActorText text, List<Player> found) {
    List<Reference> marked = references(text.players());
    List<Reference> all = references(found);
    int[] answers = Pairing.ofMentions(text.text(), ranges(marked), ranges(all));
    List<Reference> kept = new ArrayList<>();
    List<Reference> left = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      (answers[i] == NONE ? left : kept).add(all.get(i).to(answers[i]));
    }
    int[] optional = Pairing.ofMentions(text.text(), text.optional(), ranges(left));
    for (int i = 0; i < optional.length; i++) {
      if (optional[i] == NONE && !isPartOfAName(left.get(i), marked)) {
        kept.add(left.get(i));
      }
    }
    return new Matching(text.players(), found, marked, kept);
  }

  private static List<Reference> references(List<Player> players) {
    List<Reference> references = new ArrayList<>();
    for (int player = 0; player < players.size(); player++) {
      for (Place place : players.get(player).places()) {
        references.add(new Reference(player, place, NONE));
      }
    }
    return references;
  }

  private static List<Range> ranges(List<Reference> references) {
    return references.stream().map(reference -> reference.place().range()).toList();
  }

  /** The Thames in 'the Thames Water Board' counts neither way. */
  private static boolean isPartOfAName(Reference found, List<Reference> marked) {
    Range range = found.place().range();
    return found.place().kind() == Kind.NAME
        && marked.stream()
            .map(Reference::place)
            .filter(place -> place.kind() == Kind.NAME)
            .map(Place::range)
            .anyMatch(name -> name.begin() <= range.begin() && range.end() <= name.end());
  }

  /** Returns the mention of the corpus that a found one answers to. */
  Reference mark(Reference reference) {
    return marked.get(reference.answer());
  }

  /** Returns the found players of which a mention answers to such a mention of the corpus. */
  Set<Integer> met(Predicate<Reference> such) {
    Set<Integer> met = new TreeSet<>();
    references.stream()
        .filter(reference -> reference.isAnswer() && such.test(mark(reference)))
        .forEach(reference -> met.add(reference.player()));
    return met;
  }

  /**
   * Returns whom a found player stands for: the marked player to whom more than half of its
   * mentions refer, of those that answer to such mentions of the corpus; -1 for nobody.
   */
  int standsFor(int player, Predicate<Reference> such) {
    Map<Integer, Integer> counts = new HashMap<>();
    references.stream()
        .filter(reference -> reference.player() == player && reference.isAnswer())
        .map(this::mark)
        .filter(such)
        .forEach(mark -> counts.merge(mark.player(), 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(NONE);
  }
}
