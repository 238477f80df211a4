package org.copydesk.plugin.statistics.scan;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Qualifier;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.Years;
import org.copydesk.plugin.statistics.unit.FigureReader;
import org.jspecify.annotations.Nullable;

/** Joins two figures into a range: '3 to 5 percent', 'between 10 and 20', '$10-15 billion'. */
final class RangeReader {

  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  /** A change is mostly this much smaller than the level it leads to. */
  private static final BigDecimal STEP = BigDecimal.valueOf(3);

  private final FigureReader figures;
  private final Lexicon lexicon;

  RangeReader(FigureReader figures, Lexicon lexicon) {
    this.figures = figures;
    this.lexicon = lexicon;
  }

  /** Returns the range that begins with a figure, or null. */
  public @Nullable Figure from(Passage passage, Figure low) {
    if (!low.numeral().isWhole() && !low.isShare()) {
      return null;
    }
    Figure bounded = bounded(passage, low);
    if (bounded != null) {
      return bounded;
    }
    boolean journey = isJourney(passage, low);
    int link = linkEnd(passage, low, journey);
    Figure high = link < 0 || passage.isDate(link) ? null : high(passage, link);
    if (high != null && passage.is(link - 1, "to") && isStep(passage, low, high)) {
      return null;
    }
    boolean fits = high != null && (fits(low, high) || journey && ends(low, high));
    return high == null || !fits || isYears(passage, low, high) || isChain(passage, high.end())
        ? null
        : joined(passage, low, high, link, journey);
  }

  private static @Nullable Figure joined(
      Passage passage, Figure low, Figure high, int link, boolean journey) {
    BigDecimal one = lower(low, high);
    BigDecimal other = high.numeral().value();
    boolean choice = passage.is(link - 1, "or") && !isChoice(one, high.numeral());
    boolean free = journey || low.unit().kind() == UnitKind.MEASURE && !high.isBare();
    if (choice || (free ? one.compareTo(other) == 0 : !Decimals.less(one, other))) {
      return null;
    }
    boolean lent = high.isBare() && !low.isBare() || low.unit().name().contains(" per ");
    Figure united = lent ? high.with(low.unit(), low.style()) : high;
    return united.with(Amount.range(one, other), low.first());
  }

  /** 'more than 20 and less than 35', 'at most 100 and at least 20 apples'. */
  private @Nullable Figure bounded(Passage passage, Figure one) {
    int edge = lexicon.qualifiers().end(passage, one.reach() + 1);
    boolean link = passage.isAny(one.reach(), "and", "but") && edge > one.reach() + 1;
    Figure other = link ? figures.at(passage, edge) : null;
    if (other == null || !fits(one, other)) {
      return null;
    }
    Qualifier first = lexicon.qualifiers().of(passage, one);
    Qualifier second = lexicon.qualifiers().of(passage, other);
    boolean rising = Decimals.less(one.numeral().value(), other.numeral().value());
    boolean opens = first == (rising ? Qualifier.MORE : Qualifier.LESS);
    boolean closes = second == (rising ? Qualifier.LESS : Qualifier.MORE);
    Amount amount = Amount.range(one.numeral().value(), other.numeral().value());
    return opens && closes ? other.with(amount, one.first()) : null;
  }

  /** Tells whether a figure is where something comes from: 'from 240', 'from up to 300 miles'. */
  private boolean isJourney(Passage passage, Figure low) {
    int edge = lexicon.qualifiers().start(passage, low.first());
    return passage.is(edge - 1, "from");
  }

  /** Tells whether a change comes before the level it leads to: 'rose $212 to $5,040'. */
  private boolean isStep(Passage passage, Figure low, Figure high) {
    int edge = lexicon.qualifiers().start(passage, low.first());
    int verb = passage.is(edge - 1, "by") ? edge - 2 : edge - 1;
    boolean moves = lexicon.trends().verb(passage.at(verb)) != null;
    boolean small = Decimals.less(low.numeral().value().multiply(STEP), high.numeral().value());
    return moves && !low.isBare() && !high.isBare() && small;
  }

  /**
   * Returns the lexeme behind 'to', '-', 'and' or 'or'; -1 where the figure is followed by none.
   */
  private int linkEnd(Passage passage, Figure low, boolean journey) {
    int at = low.isBare() || low.style() == Figure.Style.COUNT ? low.end() : low.reach();
    if (journey && !passage.is(at, "to")) {
      at = passage.is(at + 1, "to") && passage.at(at).isWord() ? at + 1 : Math.max(at, low.reach());
    }
    if (passage.is(at, "to")) {
      return passage.at(at + 1).isHyphen() ? at + 2 : at + 1;
    }
    if (passage.at(at).isHyphen() && passage.is(at + 1, "to")) {
      return passage.at(at + 2).isHyphen() ? at + 3 : at + 2;
    }
    if (passage.at(at).isHyphen() || passage.isAny(at, "~")) {
      return at + 1;
    }
    boolean pair = low.isMoney() && passage.is(at, "/") && passage.at(at).glued();
    if (pair && lexicon.currencies().before(passage, at + 1) != null) {
      return at + 1;
    }
    if (passage.is(at, "and")) {
      return isBetween(passage, low.first()) ? at + 1 : -1;
    }
    return passage.is(at, "or") ? at + 1 : -1;
  }

  private static boolean isBetween(Passage passage, int first) {
    for (int i = first - 1; i >= first - 3; i--) {
      if (passage.is(i, "between")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Figure high(Passage passage, int link) {
    Figure high = figures.at(passage, link);
    if (high != null) {
      return high;
    }
    int behind = lexicon.qualifiers().end(passage, link);
    return behind > link ? figures.at(passage, behind) : null;
  }

  private static boolean fits(Figure low, Figure high) {
    boolean kinds = high.numeral().isWhole() == low.numeral().isWhole();
    boolean plain = low.isBare() || low.style() == Figure.Style.COUNT && high.isBare();
    boolean dollars = low.isMoney() && high.isBare();
    return kinds && (plain || dollars || low.unit().equals(high.unit()) || isRate(low, high));
  }

  /** Tells whether a figure can end what begins with another: 'from 190 pounds to 172'. */
  private static boolean ends(Figure low, Figure high) {
    boolean whole = high.numeral().isWhole() == low.numeral().isWhole();
    return whole && (high.isBare() || isRate(high, low));
  }

  private static boolean isRate(Figure low, Figure high) {
    return high.unit().name().startsWith(low.unit().name() + " per ");
  }

  /** Lends the upper magnitude to the lower end: in '3 to 5 million' it is three million. */
  private static BigDecimal lower(Figure low, Figure high) {
    BigDecimal value = low.numeral().value();
    BigDecimal scale = high.numeral().scale();
    boolean open = low.numeral().scale().compareTo(BigDecimal.ONE) == 0;
    BigDecimal base = Decimals.divide(high.numeral().value(), scale);
    return open && Decimals.less(value, base) ? value.multiply(scale) : value;
  }

  /** '3-5-2': a third number, which a range does not have. */
  private static boolean isChain(Passage passage, int end) {
    boolean hyphen = passage.at(end).isHyphen() && passage.at(end).glued();
    return hyphen && passage.at(end + 1).isNumber() && passage.at(end + 1).glued();
  }

  private static boolean isYears(Passage passage, Figure low, Figure high) {
    return Years.isYear(passage.at(low.first()).text())
        && Years.isYear(passage.at(high.end() - 1).text())
        && !low.isMoney()
        && high.style() != Figure.Style.COUNT;
  }

  /** 'four or five', 'two or three thousand'. */
  private static boolean isChoice(BigDecimal low, Numeral high) {
    boolean next = high.value().subtract(low).compareTo(high.scale()) == 0;
    return next && Decimals.less(Decimals.divide(high.value(), high.scale()), FEW);
  }
}
