package org.copydesk.acceptance.actors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.copydesk.acceptance.actors.Matching.Reference;
import org.copydesk.acceptance.corpus.Tally;
import org.jspecify.annotations.Nullable;

/** How well actors were found: found against the corpus, text by text. */
final class ActorScore {

  private final Tally tally = new Tally();
  private final Faults faults = new Faults();

  /** Adds a text. */
  void add(ActorText text, FoundActors found) {
    Matching matching = Matching.of(text, found.players());
    Clustering clustering = new Clustering(tally);
    clustering.add("actors", matching, player -> true);
    clustering.add("actors with a name", matching, Player::isNamed);
    clustering.add(text.kind() + ": actors", matching, player -> true);
    new Speakers(tally, (teller, actor) -> faults.speaker(text, matching, teller, actor))
        .add(text, found.lines(), matching);
    pronouns(text, matching);
    new Links(tally, (player, entry) -> faults.link(text, player, entry)).add(matching);
    met(matching);
    types(text, matching);
    faults.mentions(text, matching);
  }

  /** Returns the figures that are held to floors, as percentages. */
  Map<String, Double> figures() {
    return only(figure -> !figure.contains(": "));
  }

  /** Returns the figures in detail, as percentages: precision and recall, by kind of text. */
  Map<String, Double> details() {
    return only(figure -> figure.contains(": "));
  }

  /** Returns what is wrong, a line each. */
  List<String> faults() {
    return faults.lines();
  }

  private Map<String, Double> only(Predicate<String> wanted) {
    Map<String, Double> all = new TreeMap<>();
    tally
        .percents()
        .forEach(
            (figure, value) -> {
              all.put(figure, value);
              if (figure.endsWith(Clustering.RECALL)) {
                String of = figure.substring(0, figure.lastIndexOf(':'));
                all.put(of, mean(value, tally.percents().get(of + Clustering.PRECISION)));
              }
            });
    all.keySet().removeIf(wanted.negate());
    return all;
  }

  /** Returns the harmonic mean, rounded to a tenth. */
  private static double mean(double recall, @Nullable Double precision) {
    return precision == null || recall + precision == 0
        ? 0
        : Math.round(20 * recall * precision / (recall + precision)) / 10.0;
  }

  private void pronouns(ActorText text, Matching matching) {
    Map<Integer, Reference> answers =
        matching.references().stream()
            .filter(Reference::isAnswer)
            .collect(Collectors.toMap(Reference::answer, Function.identity()));
    List<Reference> marked = matching.marked();
    for (int i = 0; i < marked.size(); i++) {
      if (isThirdPerson(text, matching, marked.get(i))) {
        pronoun(text, matching, marked.get(i), answers.get(i));
      }
    }
  }

  private void pronoun(
      ActorText text, Matching matching, Reference mark, @Nullable Reference answer) {
    boolean right =
        answer != null
            && matching.standsFor(answer.player(), ActorScore::isNoPronoun) == mark.player();
    tally.share("pronouns of the third person", right);
    if (!right) {
      faults.pronoun(text, matching, mark, answer);
    }
  }

  private static boolean isThirdPerson(ActorText text, Matching matching, Reference mark) {
    Player player = matching.gold().get(mark.player());
    return WordClass.THIRD_PERSON.has(mark.place().range().in(text.text()))
        && (player.isNamed() || player.has(Kind.NOMINAL));
  }

  private static boolean isNoPronoun(Reference mark) {
    return mark.place().kind() != Kind.PRONOUN;
  }

  private void met(Matching matching) {
    int met = matching.met(mark -> true).size();
    tally.part("found actors: marked ones", met, matching.found().size());
  }

  private void types(ActorText text, Matching matching) {
    for (int found = 0; found < matching.found().size(); found++) {
      int meant = matching.standsFor(found, mark -> mark.place().kind() == Kind.NAME);
      if (meant >= 0) {
        Player player = matching.found().get(found);
        boolean right = player.type().equals(matching.gold().get(meant).type());
        tally.share("types of named actors", right);
        if (!right) {
          faults.type(text, player, matching.gold().get(meant).type());
        }
      }
    }
  }
}
