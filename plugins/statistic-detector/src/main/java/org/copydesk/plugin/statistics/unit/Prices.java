package org.copydesk.plugin.statistics.unit;

import java.math.BigDecimal;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.number.NumeralReader;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads prices as they are spoken: 'twelve dollars sixty', '15 dollars and 50'. */
final class Prices {

  private final NumeralReader numerals;

  Prices(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** Returns an amount of money with the hundredths that end the clause behind it, or as it is. */
  Figure whole(Passage passage, Figure money) {
    boolean plain =
        Decimals.whole(money.numeral().value())
            && Decimals.same(money.numeral().scale(), 1)
            && money.reach() == money.end();
    boolean and = passage.is(money.end(), "and");
    if (!plain || passage.is(money.first() - 1, "between")) {
      return money;
    }
    Numeral rest = numerals.at(passage, and ? money.end() + 1 : money.end(), false);
    if (rest == null || !isHundredths(passage, rest)) {
      return money;
    }
    BigDecimal part = Decimals.divide(rest.value(), Decimals.HUNDRED);
    Numeral price = money.numeral().plus(part, rest.end());
    return new Figure(
        money.first(),
        rest.end(),
        rest.end(),
        price,
        Amount.of(price.value()),
        money.unit(),
        money.style());
  }

  private static boolean isHundredths(Passage passage, @Nullable Numeral rest) {
    boolean whole = rest != null && rest.isWhole() && Decimals.whole(rest.value());
    if (rest == null || !whole || rest.value().signum() <= 0) {
      return false;
    }
    boolean small = Decimals.less(rest.value(), Decimals.HUNDRED);
    boolean two =
        rest.form() == Numeral.Form.WORDS || passage.at(rest.first()).text().length() == 2;
    int end = rest.end();
    boolean closes = end >= passage.size() || passage.isAny(end, ".", ",", "!", "?", ";");
    return small && two && closes;
  }
}
