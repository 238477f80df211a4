package org.copydesk.plugin.statistics.time;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Chooses the time phrase that belongs to a figure. */
public final class Times {

  private final Passage passage;
  private final Lexicon lexicon;
  private final List<TimePhrase> phrases;
  private final TimeBorders borders;

  public Times(Passage passage, Lexicon lexicon, List<TimePhrase> phrases) {
    this.passage = passage;
    this.lexicon = lexicon;
    TakenTimes taken = new TakenTimes(passage, lexicon);
    this.phrases = phrases.stream().filter(phrase -> !taken.have(phrase)).toList();
    this.borders = new TimeBorders(passage, lexicon);
  }

  /** Returns the time of a figure, null where the sentence does not say. */
  public @Nullable Span of(Figure figure) {
    boolean compound =
        passage.at(figure.end()).isHyphen() && figure.unit().kind() == UnitKind.DURATION;
    if (figure.style() == Figure.Style.AGE || compound || isWhole(figure) || isAside(figure)) {
      return null;
    }
    TimePhrase best = null;
    for (TimePhrase phrase : phrases) {
      boolean itself = phrase.first() < figure.end() && figure.first() < phrase.end();
      if (!itself
          && borders.reaches(phrase, figure)
          && (best == null || distance(phrase, figure) < distance(best, figure))) {
        best = phrase;
      }
    }
    return best == null ? null : passage.span(best.first(), best.end());
  }

  /** Tells whether others are counted out of a figure: the 150 of '71 of the 150 seats'. */
  private boolean isWhole(Figure figure) {
    int of = figure.first() - 2;
    boolean definite = passage.isAny(of + 1, "the", "its", "their") && passage.is(of, "of");
    return definite && (passage.at(of - 1).isNumber() || isSmallNumber(of - 1));
  }

  /** 'A farmer, 71, was found': how old somebody is has no time. */
  private boolean isAside(Figure figure) {
    boolean commas = passage.is(figure.first() - 1, ",") && passage.is(figure.reach(), ",");
    boolean person = passage.isNominal(figure.first() - 2) && !passage.isTime(figure.first() - 2);
    return figure.isBare() && commas && person && !passage.at(figure.first() - 2).isNumber();
  }

  private boolean isSmallNumber(int i) {
    return lexicon.numbers().isSmall(passage.at(i));
  }

  private static int distance(TimePhrase phrase, Figure figure) {
    boolean behind = phrase.first() >= figure.end();
    return behind ? phrase.first() - figure.reach() : 3 + figure.first() - phrase.end();
  }
}
