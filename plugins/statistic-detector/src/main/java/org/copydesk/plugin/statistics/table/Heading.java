package org.copydesk.plugin.statistics.table;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.UnitKind;

/**
 * What the heading of a row, a column or a table says of the figures under it.
 *
 * @param unit their unit, {@link MeasureUnit#NONE} where it says none
 * @param scale what they are to be multiplied by: a million for 'in millions'
 * @param time whether it is a time: '2019', 'March'
 * @param label whether numbers under it are no figures: 'Year', 'Rank'
 */
record Heading(MeasureUnit unit, BigDecimal scale, boolean time, boolean label) {

  static final Heading NONE = new Heading(MeasureUnit.NONE, BigDecimal.ONE, false, false);

  /** Tells whether the things that it names are what is counted. */
  boolean counts() {
    return unit.kind() == UnitKind.COUNT;
  }

  boolean scales() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }
}
