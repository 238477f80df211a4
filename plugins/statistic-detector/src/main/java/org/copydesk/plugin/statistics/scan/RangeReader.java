package org.copydesk.plugin.statistics.scan;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.TrendWords;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.Years;
import org.copydesk.plugin.statistics.unit.FigureReader;
import org.jspecify.annotations.Nullable;

/** Joins two figures into a range: '3 to 5 percent', 'between 10 and 20', '$10-15 billion'. */
final class RangeReader {

  private static final int CLAUSE = 7;
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  private final FigureReader figures;
  private final Lexicon lexicon;

  RangeReader(FigureReader figures, Lexicon lexicon) {
    this.figures = figures;
    this.lexicon = lexicon;
  }

  /** Returns the range that begins with a figure, or null. */
  @Nullable Figure from(Passage passage, Figure low) {
    int link = linkEnd(passage, low);
    if (link < 0 || !low.numeral().isWhole() && !low.isShare()) {
      return null;
    }
    Figure high = high(passage, link);
    if (high == null || !fits(low, high)) {
      return null;
    }
    BigDecimal lower = lower(low, high);
    if (!Decimals.less(lower, high.numeral().value()) || isYears(passage, low, high)) {
      return null;
    }
    if (passage.is(link - 1, "or") && !isChoice(lower, high.numeral())) {
      return null;
    }
    Amount amount = Amount.range(lower, high.numeral().value());
    return high.with(amount, low.first());
  }

  /**
   * Returns the lexeme behind 'to', '-', 'and' or 'or'; -1 where the figure is followed by none.
   */
  private int linkEnd(Passage passage, Figure low) {
    int at = low.isBare() || low.style() == Figure.Style.COUNT ? low.end() : low.reach();
    if (passage.is(at, "to")) {
      boolean change = passage.is(low.first() - 1, "from") && follows(passage, low.first() - 2);
      return change ? -1 : passage.at(at + 1).isHyphen() ? at + 2 : at + 1;
    }
    if (passage.at(at).isHyphen() && passage.is(at + 1, "to")) {
      return passage.at(at + 2).isHyphen() ? at + 3 : at + 2;
    }
    if (passage.at(at).isHyphen() || passage.isAny(at, "~")) {
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

  /** Tells whether a word of rising or falling stands at or shortly before a lexeme. */
  private boolean follows(Passage passage, int at) {
    for (int i = at; i > at - CLAUSE && i >= 0; i--) {
      TrendWords.Word word = lexicon.trends().verb(passage.at(i));
      if (word != null && passage.isVerb(i) || passage.isAny(i, "up", "down")) {
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
