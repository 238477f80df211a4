package org.copydesk.plugin.statistics;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.plugin.statistics.context.Describer;
import org.copydesk.plugin.statistics.context.Neighbours;
import org.copydesk.plugin.statistics.context.Spoken;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.reading.PassageReader;
import org.copydesk.plugin.statistics.scan.FigureScanner;
import org.copydesk.plugin.statistics.scan.Inheritance;
import org.copydesk.plugin.statistics.table.Cell;
import org.copydesk.plugin.statistics.table.TableFigures;
import org.copydesk.plugin.statistics.table.Tables;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.time.TimeFinder;
import org.copydesk.plugin.statistics.time.TimePhrase;

/** Adds the layer of statistics to a document, sentence by sentence. */
final class StatisticDetector implements Stage {

  private final Lexicon lexicon;
  private final StatisticDetectorSettings settings;
  private final TimeFinder times;
  private final FigureScanner scanner;
  private final Inheritance inheritance;

  StatisticDetector(Lexicon lexicon, StatisticDetectorSettings settings) {
    this.lexicon = lexicon;
    this.settings = settings;
    times = new TimeFinder(lexicon);
    scanner = new FigureScanner(lexicon);
    inheritance = new Inheritance(lexicon);
  }

  @Override
  public Document process(Document document) {
    Tables tables = Tables.of(document, lexicon);
    TableFigures cells = new TableFigures(document.text(), tables, lexicon);
    PassageReader passages = PassageReader.of(document, lexicon);
    List<Describer> describers =
        new NearestList<>(passages.size(), i -> describer(passages.passage(i), cells));
    return document.with(Layer.of(Layers.STATISTICS, statistics(document, describers)));
  }

  private Describer describer(Passage passage, TableFigures cells) {
    List<TimePhrase> phrases = times.find(passage);
    List<Figure> figures = inheritance.settle(passage, scanner.scan(passage));
    Cell cell = cells.cell(passage);
    if (cell == null) {
      return new Describer(passage, lexicon, phrases, figures);
    }
    return new Describer(passage, lexicon, phrases, cells.settle(passage, cell, figures))
        .with(statistic -> cells.describe(statistic, cell));
  }

  private List<Statistic> statistics(Document document, List<Describer> describers) {
    Spoken spoken = Spoken.of(document.layer(Layers.QUOTES).stream().toList());
    Neighbours neighbours = new Neighbours(document.text(), spoken, describers);
    List<Statistic> found = new ArrayList<>();
    for (int i = 0; i < describers.size(); i++) {
      List<Figure> figures = describers.get(i).figures();
      if (!figures.isEmpty()) {
        found.addAll(sourced(describers.get(i), i, neighbours));
      }
    }
    found.removeIf(statistic -> statistic.confidence() < settings.minConfidence());
    return found;
  }

  private static List<Statistic> sourced(Describer describer, int index, Neighbours neighbours) {
    List<Statistic> found = new ArrayList<>();
    var described = describer.describe();
    for (int k = 0; k < described.size(); k++) {
      Statistic statistic = described.get(k).build();
      Figure figure = describer.figures().get(k);
      Span source = describer.isSample(figure) ? null : neighbours.source(index, statistic, figure);
      found.add(described.get(k).source(source).build());
    }
    return found;
  }
}
