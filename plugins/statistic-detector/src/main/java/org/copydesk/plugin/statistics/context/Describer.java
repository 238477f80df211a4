package org.copydesk.plugin.statistics.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.api.vocabulary.StatisticBuilder;
import org.copydesk.api.vocabulary.Trend;
import org.copydesk.plugin.statistics.change.Movements;
import org.copydesk.plugin.statistics.change.Trends;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.time.TimePhrase;
import org.copydesk.plugin.statistics.time.Times;
import org.jspecify.annotations.Nullable;

/** Tells all that a passage says about its figures. */
public final class Describer {

  private final Passage passage;
  private final Lexicon lexicon;
  private final List<TimePhrase> phrases;
  private final List<Figure> figures;
  private final Consumer<StatisticBuilder> finish;
  private @Nullable Subjects subjects;
  private @Nullable Sources sources;

  public Describer(
      Passage passage, Lexicon lexicon, List<TimePhrase> phrases, List<Figure> figures) {
    this(passage, lexicon, phrases, figures, statistic -> {});
  }

  private Describer(
      Passage passage,
      Lexicon lexicon,
      List<TimePhrase> phrases,
      List<Figure> figures,
      Consumer<StatisticBuilder> finish) {
    this.finish = finish;
    this.passage = passage;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.figures = figures;
  }

  /** Returns a describer of the same passage that lets another have the last word on a figure. */
  public Describer with(Consumer<StatisticBuilder> finish) {
    return new Describer(passage, lexicon, phrases, figures, finish);
  }

  int begin() {
    return passage.begin();
  }

  int end() {
    return passage.at(passage.size() - 1).end();
  }

  /** Tells whether a stretch of the document lies in this passage. */
  boolean holds(Span span) {
    return begin() <= span.begin() && span.end() <= end();
  }

  /** Returns the sources of this passage, which most passages are never asked for. */
  Sources sources() {
    if (sources == null) {
      sources = new Sources(passage, lexicon, subjects());
    }
    return sources;
  }

  private Subjects subjects() {
    if (subjects == null) {
      subjects = new Subjects(passage, lexicon, figures);
    }
    return subjects;
  }

  /** Describes every figure, in order; sources in other sentences are left to the caller. */
  public List<StatisticBuilder> describe() {
    List<StatisticBuilder> described = new ArrayList<>();
    Trends trends = new Trends(lexicon);
    Movements movements = new Movements(passage, lexicon, figures);
    Times times = new Times(passage, lexicon, phrases);
    @Nullable Figure previous = null;
    Roles last = Roles.NONE;
    for (Figure figure : figures) {
      Roles roles = subjects().of(figure, previous, last);
      Trend trend = trends.of(passage, figure);
      StatisticBuilder statistic =
          Statistic.builder(
                  passage.span(figure.first(), figure.end()), figure.amount(), figure.unit())
              .kind(figure.kind())
              .si(lexicon.siValues().of(figure.amount(), figure.unit()))
              .qualifier(lexicon.qualifiers().of(passage, figure))
              .trend(trend)
              .subject(roles.subject())
              .of(roles.of())
              .source(isSample(figure) ? null : sources().of(figure))
              .time(times.of(figure))
              .confidence(confidence(figure));
      movements.add(statistic, described.size(), trend);
      finish.accept(statistic);
      described.add(statistic);
      previous = figure;
      last = roles;
    }
    return described;
  }

  public List<Figure> figures() {
    return figures;
  }

  /** The size of a sample and a margin of error say how a poll was made, not what it found. */
  public boolean isSample(Figure figure) {
    boolean sample = false;
    for (int i = Math.max(0, figure.first() - 8); i < figure.first(); i++) {
      sample |= passage.isAny(i, "sample", "margin") && passage.isAny(i + 1, "of", "is", "was");
    }
    return sample;
  }

  private double confidence(Figure figure) {
    boolean digits = false;
    for (int i = figure.first(); i < figure.end(); i++) {
      digits |= passage.at(i).isNumber();
    }
    return lexicon.confidences().of(figure, digits);
  }
}
