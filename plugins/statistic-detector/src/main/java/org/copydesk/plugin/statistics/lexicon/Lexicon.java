package org.copydesk.plugin.statistics.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.plugin.statistics.text.Table;

/** All word lists and tables, loaded once and shared by every instance. */
public final class Lexicon {

  private final Nouns nouns = new Nouns();
  private final Confidences confidences = new Confidences();
  private final NumberWords numbers = new NumberWords();
  private final Currencies currencies = new Currencies();
  private final Units units = new Units(nouns);
  private final SiValues siValues = new SiValues();
  private final Qualifiers qualifiers = new Qualifiers();
  private final TrendWords trends = new TrendWords();
  private final TimeWords times = new TimeWords();
  private final Map<String, Set<String>> lists = new HashMap<>();

  /** Loads all lists and tables. */
  public Lexicon() {
    for (String name :
        new String[] {
          "labels",
          "streets",
          "say-verbs",
          "publish-verbs",
          "timetable-verbs",
          "statement-nouns",
          "cause-verbs",
          "share-verbs",
          "loose-modifiers",
          "sport-words",
          "vote-words",
          "poll-words",
          "index-words",
          "harm-verbs",
          "end-verbs",
          "motion-verbs",
          "bare-hyphens",
          "sum-nouns",
          "label-headings",
          "sum-headings",
          "length-headings",
          "footnote-marks",
          "gap-marks",
          "heading-participles",
          "unit-headings",
          "founding-participles",
          "rating-verbs",
          "claim-nouns",
          "threat-nouns",
          "study-nouns",
          "directive-verbs"
        }) {
      lists.put(name, Table.words(name + ".txt"));
    }
  }

  public Confidences confidences() {
    return confidences;
  }

  public Nouns nouns() {
    return nouns;
  }

  public NumberWords numbers() {
    return numbers;
  }

  public Currencies currencies() {
    return currencies;
  }

  public Units units() {
    return units;
  }

  public SiValues siValues() {
    return siValues;
  }

  public Qualifiers qualifiers() {
    return qualifiers;
  }

  public TrendWords trends() {
    return trends;
  }

  public TimeWords times() {
    return times;
  }

  /** Tells whether a word list names a word; {@code list} is the file's name without its end. */
  public boolean lists(String list, String word) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("No word list is called '" + list + "'.");
    }
    return words.contains(word);
  }
}
