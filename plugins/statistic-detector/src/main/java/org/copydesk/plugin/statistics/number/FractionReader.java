package org.copydesk.plugin.statistics.number;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.NumberWords;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts in words: 'half', 'a third of', 'two-thirds', 'three and a half', 'half a million'.
 */
final class FractionReader {

  private final NumberWords words;

  FractionReader(NumberWords words) {
    this.words = words;
  }

  /** Returns the part that begins at a lexeme, null where none does. */
  @Nullable Numeral at(
      Passage passage, int first, BiFunction<Passage, Integer, @Nullable Numeral> plain) {
    Numeral bare = bare(passage, first);
    if (bare != null) {
      return scaled(passage, bare);
    }
    boolean digits = passage.at(first).isNumber();
    boolean behind = part(passage, first + 1) != null || part(passage, first + 2) != null;
    Numeral over = !digits || behind ? plain.apply(passage, first) : null;
    if (over == null || !over.isWhole()) {
      return null;
    }
    int part = passage.at(over.end()).isHyphen() ? over.end() + 1 : over.end();
    BigDecimal under = part(passage, part);
    if (under == null || isOrdinal(passage, over, part)) {
      return null;
    }
    BigDecimal value = Decimals.divide(over.value(), under);
    boolean quarters = passage.isAny(part, "quarter", "quarters");
    if (quarters && value.compareTo(BigDecimal.ONE) >= 0) {
      return null; // 'eleven quarters in a row' are months, and no share
    }
    int end = partEnd(passage, part);
    return scaled(passage, Numeral.of(first, end, value, Numeral.Form.FRACTION));
  }

  /** Adds 'and a half' or 'and three quarters' to a number. */
  Numeral extended(Passage passage, Numeral number) {
    if (!passage.is(number.end(), "and") || !number.isWhole()) {
      return number;
    }
    int at = number.end() + 1;
    NumberWords.Word over = words.word(passage.at(at));
    boolean article = passage.isAny(at, "a", "one");
    boolean several = over != null && over.kind() == NumberWords.Kind.DIGIT;
    BigDecimal under = article || several ? part(passage, at + 1) : null;
    if (under == null) {
      return number;
    }
    BigDecimal count = article || over == null ? BigDecimal.ONE : over.value();
    boolean scaled = Decimals.less(Decimals.HUNDRED, number.scale());
    NumberWords.Word own = article && scaled ? words.word(passage.at(at + 2)) : null;
    if (own != null && own.kind() == NumberWords.Kind.MAGNITUDE) {
      return number.plus(Decimals.divide(count, under).multiply(own.value()), at + 3);
    }
    BigDecimal scale = scaled ? number.scale() : BigDecimal.ONE;
    return number.plus(Decimals.divide(count, under).multiply(scale), at + 2);
  }

  /** Reads 'half', 'a third', 'a quarter', 'another quarter', which have no number before them. */
  private @Nullable Numeral bare(Passage passage, int first) {
    boolean article = passage.isAny(first, "a", "an");
    int at = article ? first + 1 : first;
    BigDecimal under = part(passage, at);
    if (under == null) {
      return null;
    }
    boolean half = passage.is(at, "half");
    boolean quarter = passage.is(at, "quarter") && isShare(passage, at);
    boolean fits = half ? isHalf(passage, at) : quarter || article && endsHere(passage, at);
    boolean plural = passage.lower(at).endsWith("s") || passage.is(at, "halves");
    if (plural || !fits) {
      return null;
    }
    BigDecimal value = Decimals.divide(BigDecimal.ONE, under);
    return Numeral.of(first, at + 1, value, Numeral.Form.FRACTION);
  }

  private static boolean isShare(Passage passage, int quarter) {
    boolean million = passage.isAny(quarter + 1, "million", "billion");
    boolean another = million || passage.isAny(quarter - 1, "another", "a", "one");
    boolean time = passage.isAny(quarter + 1, "earlier", "ago", "later", "century");
    boolean unit = passage.isAny(quarter + 1, "million", "billion", "mile", "pound", "point");
    return !time && another && (unit || endsHere(passage, quarter));
  }

  /**
   * Tells whether no noun follows, which an ordinal would need: 'a third of', not 'a third man'.
   */
  private static boolean endsHere(Passage passage, int at) {
    Lexeme next = passage.at(at + 1);
    boolean compares =
        next.lower().endsWith("er") || passage.isAny(at + 1, "more", "less", "last", "this");
    boolean adjective = next.pos() == PartOfSpeech.ADJ && !compares;
    boolean noun = passage.isNominal(at + 1) && !compares || adjective;
    return !next.isHyphen() && (!next.isWord() || !noun);
  }

  private static boolean isHalf(Passage passage, int at) {
    boolean ordinal =
        passage.isAny(at - 1, "first", "second", "last", "other", "final", "latter", "former")
            || passage.isAny(at - 1, "top", "better", "bottom", "opening", "next", "two");
    boolean compound = passage.at(at + 1).isHyphen() && !passage.isAny(at + 2, "million", "hour");
    boolean time = passage.isAny(at + 1, "past", "time", "brother", "sister", "way");
    boolean and = passage.is(at - 1, "and") && passage.at(at - 2).isNumber();
    boolean clock = and || passage.at(at - 1).isNumber();
    return !ordinal && !compound && !time && !clock;
  }

  private boolean isOrdinal(Passage passage, Numeral over, int part) {
    boolean one = over.value().compareTo(BigDecimal.ONE) == 0;
    int last = partEnd(passage, part) - 1;
    boolean plural = passage.lower(last).endsWith("s") || passage.is(part, "halves");
    boolean quarter = passage.is(part, "quarter") || passage.is(part, "half");
    boolean dashed = part > over.end();
    boolean word = over.form() == Numeral.Form.WORDS;
    return one ? !dashed && !endsHere(passage, last) && !quarter : !plural || !word && !dashed;
  }

  private @Nullable BigDecimal part(Passage passage, int i) {
    NumberWords.Word word = words.word(passage.at(i));
    if (word != null && word.kind() == NumberWords.Kind.TEN) {
      BigDecimal unit = passage.at(i + 1).isHyphen() ? unit(passage, i + 2) : null;
      return unit == null ? null : word.value().add(unit);
    }
    return word != null && word.kind() == NumberWords.Kind.PART ? word.value() : null;
  }

  /** Returns the unit of a denominator such as 'twenty-fifth'. */
  private @Nullable BigDecimal unit(Passage passage, int i) {
    if (passage.isAny(i, "first", "firsts")) {
      return BigDecimal.ONE;
    }
    NumberWords.Word word = words.word(passage.at(i));
    boolean unit = word != null && word.kind() == NumberWords.Kind.PART;
    return unit && word != null && word.value().compareTo(BigDecimal.TEN) < 0 ? word.value() : null;
  }

  /** Returns the lexeme behind a denominator. */
  private int partEnd(Passage passage, int i) {
    return words.is(passage.at(i), NumberWords.Kind.TEN) ? i + 3 : i + 1;
  }

  /** Multiplies by what follows: 'half a million', 'a quarter of a million', 'half million'. */
  private Numeral scaled(Passage passage, Numeral part) {
    int at = part.end();
    if (passage.is(at, "of") && passage.isAny(at + 1, "a", "an")) {
      at++;
    }
    if (passage.isAny(at, "a", "an") || passage.at(at).isHyphen()) {
      at++;
    }
    NumberWords.Word word = words.word(passage.at(at));
    if (word == null || !words.multiplies(passage.at(at)) || passage.lower(at).endsWith("s")) {
      return part;
    }
    return part.times(word.value(), at + 1).as(Numeral.Form.WORDS);
  }
}
