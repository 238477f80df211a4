package org.copydesk.acceptance.corpus;

import java.util.List;
import java.util.Map;

/** How well names were found: the same characters and the same type, text by text. */
final class NameScore {

  private final Tally tally = new Tally();

  /** Adds a text; what touches an optional name counts neither way. */
  void add(CorpusText text, List<Name> found) {
    List<Name> optional = text.names().stream().filter(Name::optional).toList();
    List<Name> counted =
        found.stream().filter(n -> optional.stream().noneMatch(n::overlaps)).toList();
    List<Name> gold = text.names().stream().filter(n -> !n.optional()).toList();
    add("names", gold, counted);
    for (String type : List.of("person", "organisation", "place", "nationality")) {
      add("names, " + type, of(type, gold), of(type, counted));
    }
  }

  Map<String, Double> figures() {
    return tally.percents();
  }

  private void add(String figure, List<Name> gold, List<Name> found) {
    long right = gold.stream().filter(g -> found.stream().anyMatch(g::sameAs)).count();
    tally.f1(figure, right, found.size(), gold.size());
  }

  private static List<Name> of(String type, List<Name> names) {
    return names.stream().filter(name -> name.type().equals(type)).toList();
  }
}
