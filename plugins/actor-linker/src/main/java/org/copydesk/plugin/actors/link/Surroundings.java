package org.copydesk.plugin.actors.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.text.Words;

/** The words of a text, near to a name and far from it, as portraits are compared with them. */
final class Surroundings {

  private static final int SENTENCES_BESIDE = 1;
  private static final int MOST_PLACES = 24;
  private static final int MOST_TOKENS_BESIDE = 80;
  private static final int SHORTEST_PLURAL = 4;

  /** A report of a match has one such word in twenty, other news one in a hundred at most. */
  private static final double SPORT_SHARE = 0.045;

  private static final int SPORT_WORDS = 8;

  private final Words words;
  private final boolean sport;
  private final Set<String> everywhere = new HashSet<>();

  Surroundings(Words words, Lexicon lexicon) {
    this.words = words;
    Set<String> contest = new HashSet<>();
    int times = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = stem(words.lower(i));
      everywhere.add(word);
      if (lexicon.is(WordClass.SPORT, word)) {
        contest.add(word);
        times++;
      }
    }
    this.sport = contest.size() >= SPORT_WORDS && times >= SPORT_SHARE * words.size();
  }

  /** Tells whether the text tells of a match: many of its words are those of sport. */
  boolean isSport() {
    return sport;
  }

  /** Brings singular and plural together. */
  static String stem(String lower) {
    boolean plural =
        lower.length() > SHORTEST_PLURAL && lower.endsWith("s") && !lower.endsWith("ss");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Tells whether all words of a term stand somewhere in the text. */
  boolean has(String term) {
    return hasAll(everywhere, term);
  }

  static boolean hasAll(Set<String> some, String term) {
    for (String word : term.split(" ")) {
      if (!some.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words of the sentences that hold some names, and of those beside them. */
  Set<String> near(Collection<Sighting> places) {
    Set<String> near = new HashSet<>();
    Set<Integer> own = new HashSet<>();
    places.stream().filter(Sighting::name).limit(MOST_PLACES).forEach(p -> addAll(own, p));
    places.stream().limit(MOST_PLACES).forEach(place -> read(place, own, near));
    return near;
  }

  private static void addAll(Set<Integer> own, Sighting place) {
    for (int i = place.from(); i < place.to(); i++) {
      own.add(i);
    }
  }

  private void read(Sighting place, Set<Integer> own, Set<String> near) {
    int sentence = words.sentence(place.from());
    int first = Math.max(0, place.from() - MOST_TOKENS_BESIDE);
    int last = Math.min(words.size(), place.to() + MOST_TOKENS_BESIDE);
    for (int i = first; i < last; i++) {
      int distance = Math.abs(words.sentence(i) - sentence);
      if (words.sentence(i) >= 0 && distance <= SENTENCES_BESIDE && !own.contains(i)) {
        near.add(stem(words.lower(i)));
      }
    }
  }
}
