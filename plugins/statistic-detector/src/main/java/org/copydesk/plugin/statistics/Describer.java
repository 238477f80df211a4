package org.copydesk.plugin.statistics;

import java.util.List;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.Trend;
import org.jspecify.annotations.Nullable;

/** Tells all that a passage says about its figures. */
final class Describer {

  private final Passage passage;
  private final Lexicon lexicon;
  private final Trends trends;
  private final Subjects subjects;
  private final Sources sources;
  private final Times times;

  Describer(Passage passage, Lexicon lexicon, List<TimePhrase> phrases) {
    this.passage = passage;
    this.lexicon = lexicon;
    trends = new Trends(lexicon);
    subjects = new Subjects(passage, lexicon);
    sources = new Sources(passage, lexicon, subjects);
    times = new Times(passage, lexicon, phrases);
  }

  Statistic describe(Figure figure, @Nullable Figure previous) {
    Roles roles = subjects.of(figure, previous);
    Trend trend = trends.of(passage, figure);
    return Statistic.builder(
            passage.span(figure.first(), figure.end()), figure.amount(), figure.unit())
        .qualifier(lexicon.qualifiers().of(passage, figure))
        .trend(trend)
        .subject(roles.subject())
        .of(roles.of())
        .source(sources.of(figure))
        .time(times.of(figure))
        .confidence(confidence(figure))
        .build();
  }

  private static double confidence(Figure figure) {
    return switch (figure.style()) {
      case UNIT -> 0.95;
      case AGE, VOTE -> 0.9;
      case COUNT -> figure.numeral().form() == Numeral.Form.WORDS ? 0.8 : 0.9;
      case BARE -> figure.numeral().isWhole() ? 0.55 : 0.8;
    };
  }
}
