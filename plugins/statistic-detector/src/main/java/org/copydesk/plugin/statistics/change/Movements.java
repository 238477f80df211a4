package org.copydesk.plugin.statistics.change;

import java.util.List;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.StatisticBuilder;
import org.copydesk.api.vocabulary.Trend;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Ties a change to the levels that it leads from and to: 'rose 12% to 3.2bn, up from 2.9bn'. */
public final class Movements {

  private static final int FARTHEST = 12;

  private final Passage passage;
  private final Lexicon lexicon;
  private final List<Figure> figures;

  public Movements(Passage passage, Lexicon lexicon, List<Figure> figures) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.figures = figures;
  }

  /** Adds where the figure at {@code index} came from and went to. */
  public void add(StatisticBuilder statistic, int index, @Nullable Trend trend) {
    Figure figure = figures.get(index);
    if (isJourney(figure)) {
      Amount end = Amount.of(figure.numeral().value());
      statistic.to(end);
      statistic.from(start(figure));
      return;
    }
    if (trend == null) {
      return;
    }
    boolean level = link(figure).equals("to");
    statistic.from(linked(index, "from"));
    statistic.to(level ? figure.amount() : linked(index, "to"));
  }

  /** Tells whether a figure is itself a way from one number to another: 'from 39 to 42'. */
  private boolean isJourney(Figure figure) {
    return figure.amount().isRange() && link(figure).equals("from");
  }

  /** Returns the end of a range that it came from, which is the upper one after a fall. */
  private static Amount start(Figure journey) {
    Amount ends = journey.amount();
    boolean rises = ends.high().compareTo(journey.numeral().value()) == 0;
    return Amount.of(rises ? ends.low() : ends.high());
  }

  private @Nullable Amount linked(int index, String link) {
    Figure figure = figures.get(index);
    for (int i = Math.max(0, index - 2); i < Math.min(figures.size(), index + 3); i++) {
      Figure other = figures.get(i);
      boolean near = Math.abs(other.first() - figure.first()) <= FARTHEST;
      if (i != index && near && isJourney(other) && isOneClause(figure, other)) {
        return link.equals("from") ? start(other) : Amount.of(other.numeral().value());
      }
      if (i != index && near && link(other).equals(link) && isOneClause(figure, other)) {
        return other.amount();
      }
    }
    return null;
  }

  private String link(Figure figure) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    return passage.lower(edge - 1);
  }

  private boolean isOneClause(Figure one, Figure other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.first(), other.first());
    for (int i = from; i < to; i++) {
      if (passage.isAny(i, ";", "and", "while", "but", "whereas")) {
        return false;
      }
    }
    return true;
  }
}
