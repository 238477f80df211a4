package org.copydesk.plugin.statistics.figure;

import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.StatisticKind;
import org.copydesk.api.vocabulary.UnitKind;

/**
 * A number with its unit, before it is known whose it is.
 *
 * @param first the first lexeme of its span
 * @param end the lexeme behind its span
 * @param reach the lexeme behind its unit, which may lie outside the span ('1,100 houses')
 * @param numeral the number, of a range the upper one
 * @param amount the number or the range
 * @param unit its unit
 * @param style what its unit is
 */
public record Figure(
    int first, int end, int reach, Numeral numeral, Amount amount, MeasureUnit unit, Style style) {

  public enum Style {
    /** A number without a unit. */
    BARE,
    /** So many things. */
    COUNT,
    /** A currency, share, measure or duration. */
    UNIT,
    /** How old somebody is. */
    AGE,
    /** One side of a vote. */
    VOTE
  }

  public Figure with(MeasureUnit newUnit, Style newStyle) {
    return new Figure(first, end, reach, numeral, amount, newUnit, newStyle);
  }

  public Figure with(Amount newAmount, int newFirst) {
    return new Figure(newFirst, end, reach, numeral, newAmount, unit, style);
  }

  public boolean isShare() {
    return unit.kind() == UnitKind.PERCENTAGE
        || numeral.form() == Numeral.Form.FRACTION
        || numeral.form() == Numeral.Form.RATIO;
  }

  public boolean isMoney() {
    return unit.kind() == UnitKind.MONEY;
  }

  public boolean isBare() {
    return style == Style.BARE;
  }

  public boolean isMultiple() {
    return numeral.form() == Numeral.Form.MULTIPLE;
  }

  /** Returns what kind of claim it makes. */
  public StatisticKind kind() {
    boolean part = numeral.form() == Numeral.Form.FRACTION || numeral.form() == Numeral.Form.RATIO;
    return switch (style) {
      case AGE -> StatisticKind.AGE;
      case VOTE -> StatisticKind.VOTE;
      case BARE ->
          isMultiple()
              ? StatisticKind.MULTIPLE
              : part ? StatisticKind.RATIO : StatisticKind.of(unit);
      case COUNT, UNIT -> StatisticKind.of(unit);
    };
  }
}
