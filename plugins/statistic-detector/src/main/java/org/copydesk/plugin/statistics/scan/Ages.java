package org.copydesk.plugin.statistics.scan;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;

/** Tells ages from other bare numbers: 'aged 34', 'Mr. King, 82,', 'people under 30', 'is 70.' */
final class Ages {

  static final MeasureUnit YEAR = new MeasureUnit("year of age", null, UnitKind.DURATION);

  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private static final int MOST_WORDS = 3;

  private Ages() {}

  static boolean isAge(Passage passage, Figure figure) {
    boolean possible =
        figure.isBare()
            && figure.numeral().isWhole()
            && Decimals.whole(figure.numeral().value())
            && figure.numeral().value().signum() > 0
            && Decimals.less(figure.numeral().value(), OLDEST);
    boolean limit = passage.isAny(figure.first() - 1, "oldest", "youngest");
    return possible
        && (limit
            || isNamed(passage, figure.first())
            || isPersonOf(passage, figure)
            || isApposition(passage, figure)
            || isPredicate(passage, figure)
            || isLimit(passage, figure));
  }

  private static boolean isNamed(Passage passage, int first) {
    int before =
        passage.isAny(first - 1, "of", "between", "from", "only", "about") ? first - 2 : first - 1;
    return passage.isAny(before, "aged", "age", "ages") && !passage.isNominal(first);
  }

  /** 'a sick man of 61 with one kidney'. */
  private static boolean isPersonOf(Passage passage, Figure figure) {
    int first = figure.first();
    boolean person = passage.is(first - 1, "of") && isPerson(passage, first - 2);
    boolean article = false;
    for (int i = first - 3; i > first - 3 - MOST_WORDS; i--) {
      article |= passage.isAny(i, "a", "an");
    }
    boolean ends = !passage.at(figure.end()).isWord() || !passage.isNominal(figure.end());
    return person && article && ends && !passage.isAny(figure.end(), "or", "to");
  }

  private static boolean isPerson(Passage passage, int i) {
    return passage.isAny(i, "man", "woman", "boy", "girl", "lad", "widow", "widower", "child");
  }

  /** 'Mr. King, 82,' and 'Ana Diaz (41)'. */
  private static boolean isApposition(Passage passage, Figure figure) {
    int first = figure.first();
    int end = figure.end();
    boolean digits = figure.numeral().form() == Numeral.Form.DIGITS;
    boolean name =
        passage.pos(first - 2) == PartOfSpeech.PROPN && passage.at(first - 2).isCapital();
    boolean commas = passage.is(first - 1, ",") && passage.isAny(end, ",", ".", ";", "");
    boolean who = passage.is(first - 1, ",") && passage.isAny(end, "who", "and", "of");
    boolean brackets = passage.is(first - 1, "(") && passage.is(end, ")");
    return digits && name && !passage.isTime(first - 2) && (commas || who || brackets);
  }

  /** 'who is 70.' and 'when she was 12,'. */
  private static boolean isPredicate(Passage passage, Figure figure) {
    int verb = figure.first() - 1;
    boolean turns = passage.isAny(verb, "turned", "turns", "turning");
    boolean is = passage.isAny(verb, "is", "was", "'m", "am", "are", "were");
    boolean who =
        passage.isAny(verb - 1, "who", "he", "she", "i", "they", "we")
            || passage.isAny(verb - 1, "oldest", "youngest")
            || passage.pos(verb - 1) == PartOfSpeech.PROPN && figure.end() >= passage.size() - 1;
    boolean ends =
        !passage.at(figure.end()).isWord()
            || passage.isAny(figure.end(), "when", "and", "at", "in");
    return ends && (turns || is && who);
  }

  /** 'people under 30', 'women over 50'. */
  private static boolean isLimit(Passage passage, Figure figure) {
    int limit = figure.first() - 1;
    boolean word = passage.isAny(limit, "under", "over", "above", "below");
    boolean people =
        passage.isAny(limit - 1, "people", "adults", "women", "men", "children", "those", "anyone")
            || passage.isAny(
                limit - 1, "everyone", "voters", "americans", "workers", "kids", "girls")
            || passage.isAny(
                limit - 1, "boys", "patients", "persons", "residents", "citizens", "person");
    Lexeme behind = passage.at(figure.end());
    return word && people && !(behind.glued() && behind.isWord());
  }
}
