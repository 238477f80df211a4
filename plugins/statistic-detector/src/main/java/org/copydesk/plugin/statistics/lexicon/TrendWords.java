package org.copydesk.plugin.statistics.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.vocabulary.Trend;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Table;
import org.jspecify.annotations.Nullable;

/** Words of rising and falling. */
public final class TrendWords {

  public enum Strength {
    /** Beside any figure: 'fell 3'. */
    PLAIN,
    /** Beside shares, money and points alone: 'gained 3%'. */
    RATE,
    /** Beside shares and points, and money only before a level: 'lost 3%'. */
    SHARE,
    /** With 'by' or 'to' alone: 'cut by 3'. */
    LINKED,
    /** A noun: 'a drop of 3'. */
    NOUN,
    /** Before the figure: 'up 3'. */
    ADVERB,
    /** Behind the figure: '3 below the average'. */
    AFTER,
    /** Behind a share alone: '3% dearer'. */
    OF_SHARE
  }

  public record Word(Trend trend, Strength strength) {}

  private final Map<String, Word> verbs = new HashMap<>();
  private final Map<String, Word> nouns = new HashMap<>();
  private final Map<String, Word> adverbs = new HashMap<>();
  private final Map<String, Word> behind = new HashMap<>();

  TrendWords() {
    for (String[] row : Table.rows("trends.tsv")) {
      Strength strength = Strength.valueOf(row[2].toUpperCase(Locale.ROOT));
      Trend trend = Trend.valueOf(row[1].toUpperCase(Locale.ROOT));
      words(strength).put(row[0], new Word(trend, strength));
    }
  }

  private Map<String, Word> words(Strength strength) {
    return switch (strength) {
      case NOUN -> nouns;
      case ADVERB -> adverbs;
      case AFTER, OF_SHARE -> behind;
      case PLAIN, RATE, SHARE, LINKED -> verbs;
    };
  }

  public @Nullable Word verb(Lexeme lexeme) {
    Word word = verbs.get(lexeme.lemma());
    return word == null ? verbs.get(stem(lexeme.lower())) : word;
  }

  /** Cuts the endings of regular verbs, where a tagger took one for a noun. */
  private String stem(String lower) {
    for (String ending : new String[] {"", "d", "ed", "ing", "s"}) {
      String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
      if (lower.endsWith(ending) && verbs.containsKey(stem)) {
        return stem;
      }
    }
    if (!lower.endsWith("ed") && !lower.endsWith("ing")) {
      return lower;
    }
    String doubled = lower.replaceFirst("(.)\\1(ed|ing)$", "$1");
    return verbs.containsKey(doubled) ? doubled : lower.replaceFirst("ing$", "e");
  }

  public @Nullable Word noun(Lexeme lexeme) {
    Word word = nouns.get(lexeme.lemma());
    return word == null ? nouns.get(lexeme.lower()) : word;
  }

  public @Nullable Word adverb(Lexeme lexeme) {
    return adverbs.get(lexeme.lower());
  }

  public @Nullable Word behind(Lexeme lexeme) {
    return behind.get(lexeme.lower());
  }
}
