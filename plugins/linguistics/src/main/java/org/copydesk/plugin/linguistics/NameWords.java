package org.copydesk.plugin.linguistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words inside names that tell what the name names, by where they stand. */
final class NameWords {

  /** Where in the name a word stands. */
  enum Place {
    FIRST,
    LAST,
    IN
  }

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> joiners = new HashMap<>();

  private NameWords() {}

  static NameWords load() {
    NameWords loaded = new NameWords();
    read("names/name-words.tsv", loaded.words);
    read("names/joiners.tsv", loaded.joiners);
    return loaded;
  }

  private static void read(String name, Map<String, Set<String>> target) {
    for (String[] row : WordList.rows(name)) {
      target.computeIfAbsent(row[0], key -> new HashSet<>()).addAll(Set.of(distinct(row[1])));
    }
  }

  private static String[] distinct(String cell) {
    return Set.copyOf(java.util.List.of(cell.split(" "))).toArray(String[]::new);
  }

  /** Tells whether a word in a group of the table, such as {@code place-last}. */
  boolean is(String group, String word) {
    return words.getOrDefault(group, Set.of()).contains(word);
  }

  /**
   * Tells whether a small word joins names in the way of {@code particle}, {@code of}, {@code and}.
   */
  boolean joins(String way, String word) {
    return joiners.getOrDefault(way, Set.of()).contains(word);
  }
}
