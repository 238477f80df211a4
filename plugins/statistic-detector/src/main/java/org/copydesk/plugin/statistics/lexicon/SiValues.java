package org.copydesk.plugin.statistics.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.SiValue;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Table;
import org.jspecify.annotations.Nullable;

/** Turns measured amounts into units of the International System. */
public final class SiValues {

  private static final String PER = " per ";
  private static final int WITH_OFFSET = 4;

  /**
   * What one of a unit is: so many of an SI unit, and what is added on a scale with another zero.
   */
  private record Scale(BigDecimal factor, String unit, BigDecimal offset) {

    BigDecimal of(BigDecimal value) {
      return Decimals.rounded(value.multiply(factor).add(offset));
    }
  }

  private final Map<String, Scale> scales = new HashMap<>();

  SiValues() {
    for (String[] row : Table.rows("si-values.tsv")) {
      BigDecimal offset = row.length < WITH_OFFSET ? BigDecimal.ZERO : new BigDecimal(row[3]);
      scales.put(row[0], new Scale(new BigDecimal(row[1]), row[2], offset));
    }
  }

  /** Returns an amount in its SI unit, null where its unit has none. */
  public @Nullable SiValue of(Amount amount, MeasureUnit unit) {
    Scale scale = scale(unit.name());
    if (scale == null) {
      return null;
    }
    return new SiValue(Amount.range(scale.of(amount.low()), scale.of(amount.high())), scale.unit());
  }

  private @Nullable Scale scale(String name) {
    Scale known = scales.get(name);
    int per = name.indexOf(PER);
    if (known != null || per < 0) {
      return known;
    }
    Scale over = scales.get(name.substring(0, per));
    Scale under = scales.get(name.substring(per + PER.length()));
    boolean plain = over != null && under != null && over.offset().signum() == 0;
    if (over == null || under == null || !plain || under.offset().signum() != 0) {
      return null;
    }
    BigDecimal factor = Decimals.divide(over.factor(), under.factor());
    return new Scale(factor, over.unit() + "/" + under.unit(), BigDecimal.ZERO);
  }
}
