package org.copydesk.acceptance.actors;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.Outputs;

/** Closed classes of words, as {@code words.tsv} beside the texts lists them. */
enum WordClass {
  /** Pronouns of the third person. */
  THIRD_PERSON,
  /** 'I', 'we', 'you' and their forms. */
  FIRST_OR_SECOND_PERSON,
  /** Words that begin a relative clause. */
  RELATIVE,
  /** Words that stand before a noun and do not name. */
  DETERMINER,
  /** Words behind which nothing belongs to the head of a mention. */
  BEHIND_A_HEAD;

  static final Path FOLDER =
      House.path("app/acceptance/src/test/resources/org/copydesk/acceptance/actors");

  private static final Map<WordClass, Set<String>> WORDS = read();

  private static Map<WordClass, Set<String>> read() {
    Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    Outputs.text(FOLDER.resolve("words.tsv"))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(
            row ->
                words.put(
                    valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                    Arrays.stream(row[1].split(" ")).collect(Collectors.toSet())));
    return words;
  }

  /** Returns whether a word is in this class, in capitals or not. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isPersonal(String words) {
    return THIRD_PERSON.has(words) || FIRST_OR_SECOND_PERSON.has(words);
  }
}
