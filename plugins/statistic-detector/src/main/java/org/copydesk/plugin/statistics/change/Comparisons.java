package org.copydesk.plugin.statistics.change;

import org.copydesk.api.vocabulary.Trend;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.TrendWords;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads the comparison behind a figure: '3% dearer', '$60 more than last year'. */
final class Comparisons {

  private final Lexicon lexicon;

  Comparisons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns which way a figure is compared, null where it is not. */
  @Nullable Trend of(Passage passage, Figure figure) {
    int at = figure.reach();
    TrendWords.Word word = lexicon.trends().behind(passage.at(at));
    if (word == null) {
      return null;
    }
    boolean share = figure.unit().kind() == UnitKind.PERCENTAGE || isPart(figure);
    boolean than = passage.is(at + 1, "than") && word.strength() == TrendWords.Strength.AFTER;
    return (share || than) && !isAmount(passage, at + 2) ? word.trend() : null;
  }

  private static boolean isPart(Figure figure) {
    return figure.numeral().form() == Numeral.Form.FRACTION;
  }

  /** 'five, more than 20 of them': what is compared there is the number behind. */
  private static boolean isAmount(Passage passage, int at) {
    return passage.at(at).isNumber();
  }
}
