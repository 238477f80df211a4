package org.copydesk.plugin.quotes.telling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.WordFile;

/**
 * What words tell of a speaker.
 *
 * @param classes by class, its words in lower case
 * @param names by gender, given names as written
 */
record SpeakerWords(Map<String, Set<String>> classes, Map<String, Set<String>> names) {

  static final SpeakerWords ENGLISH =
      new SpeakerWords(rows("speaker-words.tsv"), rows("given-names.tsv"));

  private static Map<String, Set<String>> rows(String file) {
    Map<String, Set<String>> rows = new HashMap<>();
    for (String line : WordFile.lines(file)) {
      String[] columns = line.split("\t");
      rows.computeIfAbsent(columns[0], key -> new HashSet<>())
          .addAll(Arrays.asList(columns[1].split(" ")));
    }
    return Map.copyOf(rows);
  }

  private boolean is(String kind, String word) {
    return classes.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a phrase that begins with the word means something told of before. */
  boolean isDefinite(String word) {
    return is("definite", word);
  }

  /** What a pronoun asks for; {@link Traits#NOTHING} if it is none. */
  Traits ofPronoun(String word) {
    if (is("he", word)) {
      return Traits.MAN;
    }
    if (is("she", word)) {
      return Traits.WOMAN;
    }
    return is("they", word) ? Traits.SEVERAL : is("it", word) ? Traits.BODY : Traits.NOTHING;
  }

  /** What a noun tells of whom it means; {@link Traits#NOTHING} if nothing. */
  Traits ofNoun(String noun) {
    if (is("male", noun)) {
      return Traits.MAN;
    }
    if (is("female", noun)) {
      return Traits.WOMAN;
    }
    if (is("person", noun)) {
      return Traits.PERSON;
    }
    return is("people", noun) ? Traits.SEVERAL : is("body", noun) ? Traits.BODY : Traits.NOTHING;
  }

  /** What a title before a name tells: 'Mrs.', 'Lord'. */
  Traits ofTitle(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (is("male-title", lower)) {
      return Traits.MAN;
    }
    return is("female-title", lower) ? Traits.WOMAN : ofNoun(lower);
  }

  /** What a given name tells. */
  Traits ofName(String name) {
    if (names.getOrDefault("male", Set.of()).contains(name)) {
      return Traits.MAN;
    }
    return names.getOrDefault("female", Set.of()).contains(name) ? Traits.WOMAN : Traits.PERSON;
  }
}
