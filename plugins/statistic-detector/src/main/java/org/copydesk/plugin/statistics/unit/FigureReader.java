package org.copydesk.plugin.statistics.unit;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.NumberWords;
import org.copydesk.plugin.statistics.number.NumeralReader;
import org.copydesk.plugin.statistics.number.RatioReader;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit at a lexeme. */
public final class FigureReader {

  private static final BigDecimal INCHES = BigDecimal.valueOf(12);
  private static final int LONGEST_BRACKET = 8;
  private static final int MOST_LINKS = 6;

  private final Lexicon lexicon;
  private final NumeralReader numerals;
  private final RatioReader ratios;
  private final CountedNouns counted;
  private final Rates rates;
  private final Prices prices;

  public FigureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    numerals = new NumeralReader(lexicon);
    ratios = new RatioReader(numerals, lexicon.currencies());
    counted = new CountedNouns(lexicon);
    rates = new Rates(numerals, counted);
    prices = new Prices(numerals);
  }

  /** Returns the figure that begins at a lexeme, null where none does. */
  public @Nullable Figure at(Passage passage, int first) {
    PhraseTable.Match<MeasureUnit> sign = lexicon.currencies().before(passage, first);
    int start = sign == null ? first : sign.edge();
    Numeral numeral = numerals.at(passage, start, sign != null);
    if (numeral == null || sign != null && isMagnitude(passage, start)) {
      return null;
    }
    Numeral ratio = ratios.of(passage, numeral);
    if (ratio != null) {
      return figure(ratio.from(first), ratio.end(), MeasureUnit.NONE, Figure.Style.BARE);
    }
    return sign == null
        ? measured(passage, numeral)
        : money(passage, numeral.from(first), sign.meaning());
  }

  /** '$ million' above a column of figures is no figure itself. */
  private boolean isMagnitude(Passage passage, int i) {
    NumberWords.Word word = lexicon.numbers().word(passage.at(i));
    return word != null && word.kind() == NumberWords.Kind.MAGNITUDE;
  }

  private Figure money(Passage passage, Numeral numeral, MeasureUnit currency) {
    int end = numeral.end();
    PhraseTable.Match<MeasureUnit> word = lexicon.currencies().after(passage, end);
    boolean doubled = word != null && word.meaning().name().equals(currency.name());
    int spanEnd = doubled && word != null ? word.edge() : end;
    int country =
        passage.isAny(spanEnd, "us", "u.s.") && passage.at(spanEnd).isCapital()
            ? spanEnd + 1
            : spanEnd;
    PhraseTable.Match<MeasureUnit> rate = rate(passage, currency, country);
    boolean plain = rate.edge() == country && !passage.is(country, "per");
    int reach = plain ? spanEnd : rate.edge();
    return prices.whole(
        passage, figure(numeral, spanEnd, reach, rate.meaning(), Figure.Style.UNIT));
  }

  private Figure measured(Passage passage, Numeral numeral) {
    int end = numeral.end();
    if (numeral.form() == Numeral.Form.MULTIPLE) {
      return figure(numeral, end, MeasureUnit.NONE, Figure.Style.BARE);
    }
    int shared = chainEnd(passage, numeral);
    Figure next = shared < 0 ? null : at(passage, shared);
    if (next != null && !next.isBare() && next.reach() > next.end()) {
      return figure(numeral, end, end + 1, next.unit(), next.style());
    }
    PhraseTable.Match<MeasureUnit> currency = currency(passage, numeral);
    if (currency != null) {
      NumberWords.Word scale = lexicon.numbers().word(passage.at(currency.edge()));
      boolean scaled = scale != null && scale.kind() == NumberWords.Kind.MAGNITUDE;
      int edge = scaled ? currency.edge() + 1 : currency.edge();
      Numeral amount = scale != null && scaled ? numeral.times(scale.value(), edge) : numeral;
      PhraseTable.Match<MeasureUnit> rate = rate(passage, currency.meaning(), edge);
      return prices.whole(
          passage, figure(amount, edge, rate.edge(), rate.meaning(), Figure.Style.UNIT));
    }
    PhraseTable.Match<MeasureUnit> unit =
        lexicon.units().after(passage, unitStart(passage, numeral));
    if (unit != null) {
      return united(passage, numeral, unit);
    }
    PhraseTable.Match<MeasureUnit> noun =
        numeral.isWhole() ? counted.after(passage, numeral, behindPlus(passage, end)) : null;
    if (noun == null) {
      return rates.of(passage, figure(numeral, end, MeasureUnit.NONE, Figure.Style.BARE));
    }
    return rates.of(passage, figure(numeral, end, noun.edge(), noun.meaning(), Figure.Style.COUNT));
  }

  /** Returns where the last number of a chain of waiting hyphens begins, or -1. */
  private int chainEnd(Passage passage, Numeral first) {
    int last = suspended(passage, first.end());
    for (int links = 1; last >= 0 && links < MOST_LINKS; links++) {
      Numeral number = numerals.at(passage, last, false);
      int next = number == null ? -1 : suspended(passage, number.end());
      if (next < 0) {
        return last;
      }
      last = next;
    }
    return -1;
  }

  /** Returns the number that a hyphen leaves its unit to: 'two-, three- and four-room'; or -1. */
  private static int suspended(Passage passage, int hyphen) {
    if (!passage.at(hyphen).isHyphen() || !passage.at(hyphen).glued()) {
      return -1;
    }
    int at = passage.is(hyphen + 1, ",") ? hyphen + 2 : hyphen + 1;
    boolean joint = passage.isAny(at, "and", "or", "to");
    boolean comma = at > hyphen + 1;
    return joint ? at + 1 : comma ? at : -1;
  }

  /** Reads 'a share' behind an amount or behind a bracket in which it is given otherwise. */
  private PhraseTable.Match<MeasureUnit> rate(Passage passage, MeasureUnit unit, int at) {
    PhraseTable.Match<MeasureUnit> direct = lexicon.units().rate(passage, unit, at);
    int behind = direct.edge() == at ? behindBracket(passage, at) : -1;
    if (behind < 0) {
      return direct;
    }
    PhraseTable.Match<MeasureUnit> rate = lexicon.units().rate(passage, unit, behind);
    return new PhraseTable.Match<>(rate.meaning(), at);
  }

  private static int behindBracket(Passage passage, int at) {
    if (!passage.is(at, "(")) {
      return -1;
    }
    for (int i = at + 1; i < at + LONGEST_BRACKET; i++) {
      if (passage.is(i, ")")) {
        return i + 1;
      }
    }
    return -1;
  }

  private PhraseTable.@Nullable Match<MeasureUnit> currency(Passage passage, Numeral numeral) {
    int end = unitStart(passage, numeral);
    boolean pounds = passage.isAny(end, "pounds", "pound");
    boolean big = numeral.scale().compareTo(Decimals.THOUSAND) > 0;
    if (pounds && big && !passage.is(end + 1, "of")) {
      return new PhraseTable.Match<>(
          new MeasureUnit("pound sterling", "£", UnitKind.MONEY), end + 1);
    }
    PhraseTable.Match<MeasureUnit> found = lexicon.currencies().after(passage, end);
    return found;
  }

  /** Skips 'a', 'an', 'of a' between a part and its unit: 'half an hour', 'a quarter of a mile'. */
  private static int unitStart(Passage passage, Numeral numeral) {
    int at = behindPlus(passage, numeral.end());
    boolean part = numeral.form() == Numeral.Form.FRACTION || numeral.value().signum() == 0;
    boolean scaled =
        numeral.form() == Numeral.Form.WORDS && numeral.scale().compareTo(BigDecimal.ONE) > 0;
    if (!part && !scaled) {
      return at;
    }
    int article = passage.is(at, "of") ? at + 1 : at;
    return part && passage.isAny(article, "a", "an", "one") ? article + 1 : at;
  }

  /** Skips what makes an amount a least one: '15-plus years', '300+ seats'. */
  private static int behindPlus(Passage passage, int at) {
    boolean sign = passage.is(at, "+") && passage.at(at).glued() && !passage.at(at + 1).glued();
    boolean word = passage.at(at).isHyphen() && passage.isAny(at + 1, "plus", "odd");
    return sign ? at + 1 : word && passage.at(at + 1).glued() ? at + 2 : at;
  }

  private Figure united(Passage passage, Numeral numeral, PhraseTable.Match<MeasureUnit> unit) {
    boolean share = unit.meaning().kind() == UnitKind.PERCENTAGE;
    int end = share ? shareEnd(passage, unit.edge()) : numeral.end();
    boolean age = unit.meaning().name().endsWith(" of age");
    Figure figure =
        figure(
            numeral, end, unit.edge(), unit.meaning(), age ? Figure.Style.AGE : Figure.Style.UNIT);
    return unit.meaning().name().equals("foot") ? withInches(passage, figure) : figure;
  }

  /** A share's span ends with its sign or word, without what it is counted by. */
  private static int shareEnd(Passage passage, int reach) {
    int end = reach;
    for (int i = reach - 1; i > reach - 3 && i > 0; i--) {
      if (passage.isAny(i, "a", "an", "per") && !passage.is(i + 1, "cent")) {
        end = i;
      }
    }
    return end;
  }

  /** Reads 6'3" and '5 feet 2 inches' as one length. */
  private Figure withInches(Passage passage, Figure feet) {
    int at = passage.is(feet.reach(), "and") ? feet.reach() + 1 : feet.reach();
    Numeral inches = passage.at(at).isNumber() ? numerals.at(passage, at, false) : null;
    if (inches == null || !Decimals.less(inches.value(), INCHES)) {
      return feet;
    }
    PhraseTable.Match<MeasureUnit> unit = lexicon.units().after(passage, inches.end());
    if (unit == null || !unit.meaning().name().equals("inch")) {
      return feet;
    }
    BigDecimal whole = feet.numeral().value().add(Decimals.divide(inches.value(), INCHES));
    Numeral sum = Numeral.of(feet.first(), unit.edge(), whole, Numeral.Form.DIGITS);
    return figure(sum, unit.edge(), unit.edge(), feet.unit(), Figure.Style.UNIT);
  }

  private static Figure figure(Numeral numeral, int end, MeasureUnit unit, Figure.Style style) {
    return figure(numeral, end, end, unit, style);
  }

  private static Figure figure(
      Numeral numeral, int end, int reach, MeasureUnit unit, Figure.Style style) {
    Amount amount = Amount.of(numeral.value());
    return new Figure(numeral.first(), end, reach, numeral, amount, unit, style);
  }
}
