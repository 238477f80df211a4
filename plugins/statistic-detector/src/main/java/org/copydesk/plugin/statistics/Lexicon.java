package org.copydesk.plugin.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All word lists and tables, loaded once and shared by every instance. */
final class Lexicon {

  private final Nouns nouns = new Nouns();
  private final NumberWords numbers = new NumberWords();
  private final Currencies currencies = new Currencies();
  private final Units units = new Units(nouns);
  private final Qualifiers qualifiers = new Qualifiers();
  private final TrendWords trends = new TrendWords();
  private final TimeWords times = new TimeWords();
  private final Map<String, Set<String>> lists = new HashMap<>();

  Lexicon() {
    for (String name :
        new String[] {
          "labels",
          "streets",
          "say-verbs",
          "publish-verbs",
          "timetable-verbs",
          "statement-nouns",
          "share-verbs",
          "loose-modifiers",
          "sport-words",
          "vote-words",
          "poll-words",
          "index-words",
          "harm-verbs",
          "bare-hyphens"
        }) {
      lists.put(name, Table.words(name + ".txt"));
    }
  }

  Nouns nouns() {
    return nouns;
  }

  NumberWords numbers() {
    return numbers;
  }

  Currencies currencies() {
    return currencies;
  }

  Units units() {
    return units;
  }

  Qualifiers qualifiers() {
    return qualifiers;
  }

  TrendWords trends() {
    return trends;
  }

  TimeWords times() {
    return times;
  }

  /** Tells whether a word list names a word; {@code list} is the file's name without its end. */
  boolean lists(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
