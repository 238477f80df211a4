package org.copydesk.plugin.statistics;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Statistic;
import org.jspecify.annotations.Nullable;

/** Adds the layer of statistics to a document, sentence by sentence. */
final class StatisticDetector implements Stage {

  private final Lexicon lexicon;
  private final StatisticDetectorSettings settings;
  private final TimeFinder times;
  private final FigureScanner scanner;

  StatisticDetector(Lexicon lexicon, StatisticDetectorSettings settings) {
    this.lexicon = lexicon;
    this.settings = settings;
    times = new TimeFinder(lexicon);
    scanner = new FigureScanner(lexicon);
  }

  @Override
  public Document process(Document document) {
    List<Statistic> found = new ArrayList<>();
    for (Passage passage : PassageReader.read(document)) {
      found.addAll(statistics(passage));
    }
    return document.with(Layer.of(Layers.STATISTICS, found));
  }

  private List<Statistic> statistics(Passage passage) {
    List<TimePhrase> phrases = times.find(passage);
    List<Figure> figures = scanner.scan(passage);
    if (figures.isEmpty()) {
      return List.of();
    }
    Describer describer = new Describer(passage, lexicon, phrases);
    List<Statistic> described = new ArrayList<>();
    @Nullable Figure previous = null;
    for (Figure figure : figures) {
      Statistic statistic = describer.describe(figure, previous);
      if (statistic.confidence() >= settings.minConfidence()) {
        described.add(statistic);
      }
      previous = figure;
    }
    return described;
  }
}
