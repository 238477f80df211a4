package org.copydesk.plugin.statistics.number;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.NumberWords;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads numbers of every form that stand at a lexeme. */
public final class NumeralReader {

  private static final int MOST_MAGNITUDES = 4;

  private final Lexicon lexicon;
  private final NumberWords words;
  private final WordNumberReader inWords;
  private final DigitNumberReader inDigits = new DigitNumberReader();
  private final FractionReader fractions;
  private final MultipleReader multiples;

  public NumeralReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    words = lexicon.numbers();
    inWords = new WordNumberReader(words);
    fractions = new FractionReader(words);
    multiples = new MultipleReader(words);
  }

  /**
   * Returns the number that begins at a lexeme, null where none does.
   *
   * @param money whether a currency sign stands before it
   */
  public @Nullable Numeral at(Passage passage, int first, boolean money) {
    Numeral multiple = multiples.wordAt(passage, first);
    if (multiple != null) {
      return multiple;
    }
    Numeral part = fractions.at(passage, first, this::plain);
    if (part != null) {
      return part;
    }
    Numeral plain = plain(passage, first);
    if (plain == null) {
      return null;
    }
    Numeral magnified = magnified(passage, plain, money);
    Numeral whole = fractions.extended(passage, magnified);
    boolean open = words.multiplies(passage.at(whole.end())) || whole == magnified;
    Numeral scaled = open ? magnified(passage, whole, false) : whole;
    Numeral times = multiples.countAt(passage, scaled);
    return times != null ? times : scaled;
  }

  /** Returns a number in digits or words without magnitude letters. */
  private @Nullable Numeral plain(Passage passage, int first) {
    Numeral digits = inDigits.at(passage, first);
    if (digits != null) {
      return digits;
    }
    if (passage.isAny(first, "minus", "negative") && words.isSmall(passage.at(first + 1))) {
      Numeral number = spoken(passage, inWords.at(passage, first + 1));
      return number == null ? null : number.negated(first);
    }
    return spoken(passage, inWords.at(passage, first));
  }

  /** Adds decimals that are spoken digit by digit: 'five point two'. */
  private @Nullable Numeral spoken(Passage passage, @Nullable Numeral number) {
    if (number == null || !passage.is(number.end(), "point")) {
      return number;
    }
    StringBuilder decimals = new StringBuilder();
    int at = number.end() + 1;
    while (words.isSmall(passage.at(at)) && decimals.length() < 9) {
      NumberWords.Word word = words.word(passage.at(at));
      decimals.append(word == null ? "" : word.value().toPlainString());
      at++;
    }
    if (decimals.isEmpty()) {
      return number;
    }
    return number.plus(new BigDecimal("0." + decimals), at);
  }

  /** Multiplies by what follows: 'bn', 'million', 'dozen', '-million'. */
  private Numeral magnified(Passage passage, Numeral number, boolean money) {
    Numeral result = number;
    NumberWords.Suffix suffix = words.suffix(passage.at(result.end()));
    if (suffix != null && number.form() == Numeral.Form.DIGITS && counts(passage, result, money)) {
      result = result.times(suffix.factor(), result.end() + 1);
    }
    int at = magnitude(passage, result);
    for (int links = 0; at > 0 && links < MOST_MAGNITUDES; links++) {
      NumberWords.Word word = words.word(passage.at(at));
      result = word == null ? result : result.times(word.value(), at + 1);
      at = magnitude(passage, result);
    }
    return result;
  }

  private int magnitude(Passage passage, Numeral number) {
    int at = number.end();
    int next = passage.at(at).isHyphen() && passage.at(at + 1).glued() ? at + 1 : at;
    boolean plural = passage.lower(next).equals("dozens") && number.form() != Numeral.Form.DIGITS;
    boolean magnitude = words.multiplies(passage.at(next));
    return magnitude && (number.form() != Numeral.Form.WORDS || plural || next == at) ? next : -1;
  }

  /** Tells whether letters glued to digits multiply them: always with money, 'm' not in metres. */
  private boolean counts(Passage passage, Numeral number, boolean money) {
    Lexeme letters = passage.at(number.end());
    NumberWords.Suffix suffix = words.suffix(letters);
    Lexeme behind = passage.at(number.end() + 1);
    boolean open = behind.glued() && (behind.isNumber() || behind.text().equals("/"));
    if (suffix == null || open && !money || suffix.moneyOnly() && !money) {
      return false;
    }
    if (!letters.glued() && letters.text().equals("k") && behind.isWord() && !money) {
      return false;
    }
    return money || !letters.text().equals("m") || countsThings(passage, number.end() + 1);
  }

  private boolean countsThings(Passage passage, int i) {
    if (passage.is(i, "of")) {
      return passage.isAny(i + 1, "its", "the", "their", "these", "those", "our", "his", "her");
    }
    for (int j = i; j < i + 6 && passage.at(j).isWord() && isModifier(passage, j); j++) {
      if (passage.isNominal(j) && lexicon.nouns().isPlural(passage.lower(j))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isModifier(Passage passage, int i) {
    boolean participle = passage.lower(i).endsWith("ed") || passage.is(i, "and");
    return participle || passage.isNominal(i) || passage.pos(i) == PartOfSpeech.ADJ;
  }
}
