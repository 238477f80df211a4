package org.copydesk.plugin.statistics.unit;

import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.number.NumeralReader;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Reads rates by a round number of people or things: '5 deaths per 100,000 people'. */
final class Rates {

  private final NumeralReader numerals;
  private final CountedNouns counted;

  Rates(NumeralReader numerals, CountedNouns counted) {
    this.numerals = numerals;
    this.counted = counted;
  }

  /** Returns the figure with 'per 100,000 people' added to its unit, or as it is. */
  Figure of(Passage passage, Figure figure) {
    boolean every = passage.is(figure.reach(), "for") && passage.is(figure.reach() + 1, "every");
    boolean per = every || passage.is(figure.reach(), "per");
    int at = passage.is(figure.reach() + 1, "every") ? figure.reach() + 2 : figure.reach() + 1;
    Numeral whole = per ? numerals.at(passage, at, false) : null;
    if (whole == null || !whole.isWhole() || figure.style() == Figure.Style.UNIT) {
      return figure;
    }
    PhraseTable.@Nullable Match<MeasureUnit> noun = counted.after(passage, whole);
    String things = noun == null ? "" : " " + noun.meaning().name();
    String count = figure.isBare() ? "" : figure.unit().name() + " ";
    String name = count + "per " + whole.value().toPlainString() + things;
    int reach = noun == null ? whole.end() : noun.edge();
    MeasureUnit unit = new MeasureUnit(name, null, figure.unit().kind());
    return new Figure(
        figure.first(),
        figure.end(),
        reach,
        figure.numeral(),
        figure.amount(),
        unit,
        Figure.Style.UNIT);
  }
}
