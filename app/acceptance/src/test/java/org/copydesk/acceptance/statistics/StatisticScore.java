package org.copydesk.acceptance.statistics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.acceptance.corpus.Range;
import org.copydesk.acceptance.corpus.Tally;
import org.copydesk.acceptance.statistics.FigurePairs.Pair;

/**
 * How well figures were found: found against the corpus, text by text.
 *
 * <p>What touches an optional number and no figure counts neither way.
 */
final class StatisticScore {

  private final Tally tally = new Tally();
  private final List<String> faults = new ArrayList<>();

  /** Adds a text as it stands in the document that was read from it. */
  void add(StatisticText text, List<Figure> all) {
    List<Figure> gold = text.figures();
    List<Figure> found = all.stream().filter(figure -> counts(figure, text)).toList();
    List<Pair> pairs = FigurePairs.of(gold, found);
    figures("", pairs, found, gold);
    tally.f1(text.kind() + ": value", pairs.size(), found.size(), gold.size());
    tally.f1(
        text.kind() + ": unit",
        pairs.stream().filter(Pair::unit).count(),
        found.size(),
        gold.size());
    precision(found, pairs);
    traps(text, found, pairs);
    pairs.forEach(pair -> kind(gold.get(pair.gold()), found.get(pair.found())));
    role("subject, given value", Figure::subject, gold, found, pairs);
    role("time, given value", Figure::time, gold, found, pairs);
    role("source, given value", Figure::source, gold, found, pairs);
    tell(text, gold, found, pairs);
  }

  /** Returns the figures that are held to floors, as percentages. */
  Map<String, Double> figures() {
    return only(figure -> !figure.contains(": "));
  }

  /** Returns the figures by kind of text, as percentages. */
  Map<String, Double> byKind() {
    return only(figure -> figure.contains(": "));
  }

  /** Returns what is wrong, a line each. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private Map<String, Double> only(Function<String, Boolean> wanted) {
    Map<String, Double> figures = tally.percents();
    figures.keySet().removeIf(figure -> !wanted.apply(figure));
    return figures;
  }

  private static boolean counts(Figure found, StatisticText text) {
    return text.optional().stream().noneMatch(found::touches)
        || text.figures().stream().anyMatch(gold -> found.touches(gold.range()));
  }

  private void figures(String of, List<Pair> pairs, List<Figure> found, List<Figure> gold) {
    long unit = pairs.stream().filter(Pair::unit).count();
    long change = pairs.stream().filter(Pair::change).count();
    long both = pairs.stream().filter(pair -> pair.unit() && pair.change()).count();
    tally.f1(of + "value", pairs.size(), found.size(), gold.size());
    tally.f1(of + "value and unit", unit, found.size(), gold.size());
    tally.f1(of + "value and change", change, found.size(), gold.size());
    tally.f1(of + "value, unit and change", both, found.size(), gold.size());
  }

  private void precision(List<Figure> found, List<Pair> pairs) {
    Set<Integer> right = pairs.stream().map(Pair::found).collect(Collectors.toSet());
    for (int i = 0; i < found.size(); i++) {
      tally.share("right of all that is found", right.contains(i));
    }
  }

  private void traps(StatisticText text, List<Figure> found, List<Pair> pairs) {
    Set<Integer> right = pairs.stream().map(Pair::found).collect(Collectors.toSet());
    for (Range trap : text.traps()) {
      boolean fallen = false;
      for (int i = 0; i < found.size(); i++) {
        fallen |= !right.contains(i) && found.get(i).touches(trap);
      }
      tally.share("numbers that are no figures left alone", !fallen);
    }
  }

  private void kind(Figure gold, Figure found) {
    tally.share("kind, given value", gold.claim().sameKind(found.claim()));
  }

  private void role(
      String name,
      Function<Figure, List<Range>> role,
      List<Figure> gold,
      List<Figure> found,
      List<Pair> pairs) {
    for (Pair pair : pairs) {
      List<Range> told = role.apply(gold.get(pair.gold()));
      List<Range> said = role.apply(found.get(pair.found()));
      tally.f1(
          name, Figure.meet(told, said) ? 1 : 0, said.isEmpty() ? 0 : 1, told.isEmpty() ? 0 : 1);
    }
  }

  private void tell(StatisticText text, List<Figure> gold, List<Figure> found, List<Pair> pairs) {
    Set<Integer> goldLeft = indices(gold);
    Set<Integer> foundLeft = indices(found);
    Faults lines = new Faults(text);
    for (Pair pair : pairs) {
      goldLeft.remove(pair.gold());
      foundLeft.remove(pair.found());
      lines.compare(gold.get(pair.gold()), found.get(pair.found()), pair);
    }
    goldLeft.forEach(i -> lines.missed(gold.get(i)));
    foundLeft.forEach(i -> lines.wrong(found.get(i)));
    faults.addAll(lines.lines());
  }

  private static Set<Integer> indices(List<Figure> figures) {
    Set<Integer> indices = new LinkedHashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      indices.add(i);
    }
    return indices;
  }
}
