package org.copydesk.plugin.statistics.scan;

import java.util.List;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.DigitRun;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.unit.FigureReader;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers with a hyphen that are no range: a vote ('a 5-4 ruling'), a game's score, '50-50'.
 */
final class Tallies {

  private static final MeasureUnit VOTE = new MeasureUnit("vote", null, UnitKind.COUNT);
  private static final MeasureUnit PERCENT =
      new MeasureUnit("percentage", "%", UnitKind.PERCENTAGE);
  private static final int NEAR = 6;

  /**
   * What two hyphened numbers are.
   *
   * @param figures what they claim, nothing for a game's score
   * @param end the lexeme behind the second number
   */
  record Tally(List<Figure> figures, int end) {}

  private final Lexicon lexicon;
  private final FigureReader figures;

  Tallies(Lexicon lexicon, FigureReader figures) {
    this.lexicon = lexicon;
    this.figures = figures;
  }

  /** Returns what a figure and the number hyphened to it are, null where they are no tally. */
  @Nullable Tally at(Passage passage, Figure first) {
    int dash = first.first() + 1;
    boolean joined =
        passage.at(dash).isHyphen() && passage.at(dash).glued() && passage.at(dash + 1).glued();
    boolean chain = passage.at(dash + 2).isHyphen() && passage.at(dash + 3).glued();
    if (chain && passage.at(dash + 3).isNumber()
        || !joined
        || !isSide(passage, first.first())
        || !isSide(passage, dash + 1)) {
      return null;
    }
    Figure second = figures.at(passage, dash + 1);
    if (second == null || second.style() == Figure.Style.UNIT) {
      return null;
    }
    if (first.amount().equals(second.amount()) && passage.is(dash - 1, "50")) {
      Figure half =
          new Figure(
              first.first(),
              dash + 2,
              dash + 2,
              first.numeral(),
              first.amount(),
              PERCENT,
              Figure.Style.UNIT);
      return new Tally(List.of(half), dash + 2);
    }
    if (isNear(passage, first.first(), "vote-words")) {
      return new Tally(
          List.of(vote(first, dash, dash + 2), vote(second, dash + 2, dash + 2)), dash + 2);
    }
    boolean falls = !Decimals.less(first.numeral().value(), second.numeral().value());
    boolean score =
        falls
            || isNear(passage, first.first(), "sport-words")
                && second.style() != Figure.Style.COUNT;
    return score ? new Tally(List.of(), dash + 2) : null;
  }

  private static Figure vote(Figure figure, int end, int reach) {
    Amount amount = Amount.of(figure.numeral().value());
    return new Figure(
        figure.first(), end, reach, figure.numeral(), amount, VOTE, Figure.Style.VOTE);
  }

  private static boolean isSide(Passage passage, int i) {
    String text = passage.at(i).text();
    return passage.at(i).isNumber()
        && text.length() <= 3
        && text.chars().allMatch(c -> DigitRun.isDigit((char) c));
  }

  private boolean isNear(Passage passage, int at, String list) {
    for (int i = at - NEAR; i < at + NEAR; i++) {
      Lexeme lexeme = passage.at(i);
      if (lexicon.lists(list, lexeme.lemma()) || lexicon.lists(list, lexeme.lower())) {
        return true;
      }
    }
    return false;
  }
}
