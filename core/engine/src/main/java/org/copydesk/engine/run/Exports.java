package org.copydesk.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.stage.CorpusStage;
import org.copydesk.api.stage.Table;
import org.copydesk.engine.pipeline.CorpusStep;
import org.copydesk.engine.pipeline.ExporterStep;
import org.copydesk.engine.pipeline.Making;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.run.Outlet.Writing;
import org.copydesk.engine.store.FullDisk;
import org.copydesk.engine.store.RunStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a run: corpus stages, then exporters, over all documents in their stable order.
 *
 * <p>They are made before the first document is read, so that one that cannot work ends the run
 * before it begins. An exporter that fails does not keep the others from becoming whole.
 */
final class Exports implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

  private record Corpus(Producer producer, CorpusStage stage) {}

  private final Pipeline pipeline;
  private final @Nullable Path output;
  private final List<Corpus> corpora = new ArrayList<>();
  private final List<Outlet> outlets = new ArrayList<>();
  private final Map<String, Long> annotations = new LinkedHashMap<>();
  private final List<Path> outputs = new ArrayList<>();

  Exports(Pipeline pipeline, @Nullable Path output) {
    this.pipeline = pipeline;
    this.output = output;
    try {
      for (CorpusStep step : pipeline.corpusStages()) {
        corpora.add(
            new Corpus(
                step.producer(), Making.made("Corpus stage", step.producer(), step.create())));
      }
      for (ExporterStep step : pipeline.exporters()) {
        Path folder = required(output, step);
        Exporter exporter =
            Making.made("Exporter", step.producer(), () -> step.create().apply(folder));
        outlets.add(new Outlet(step.producer(), exporter));
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private static Path required(@Nullable Path output, ExporterStep step) {
    if (output == null) {
      throw new RunException(
          "Exporter '" + step.producer().stage() + "' needs an output folder; name one.");
    }
    return output;
  }

  /** Shows every document to the corpus stages, then to the exporters, and completes them. */
  void write(RunStore store, Tally tally, Stop stop) {
    List<Table> tables = tables(store, stop);
    for (String layer : layerNames()) {
      annotations.put(layer, 0L);
    }
    for (Document document : stop.during(store.documents())) {
      for (Layer<?> layer : document.layers()) {
        annotations.merge(layer.key().name(), (long) layer.size(), Long::sum);
      }
      each(exporter -> export(exporter, document), stop);
      tally.exported();
    }
    RunFacts facts = new RunFacts(pipeline.name(), stop.during(store.ledger()), tables);
    each(exporter -> exporter.complete(facts), stop);
    requireAllWritten();
  }

  private List<String> layerNames() {
    return pipeline.stages().stream()
        .flatMap(step -> step.descriptor().provides().stream())
        .map(key -> key.name())
        .toList();
  }

  private List<Table> tables(RunStore store, Stop stop) {
    List<Table> tables = new ArrayList<>();
    if (!corpora.isEmpty()) {
      for (Document document : stop.during(store.documents())) {
        corpora.forEach(corpus -> told(corpus, () -> accept(corpus, document)));
      }
      corpora.forEach(corpus -> tables.addAll(told(corpus, corpus.stage()::tables)));
    }
    return tables;
  }

  private static List<Table> accept(Corpus corpus, Document document) {
    corpus.stage().accept(document);
    return List.of();
  }

  private static List<Table> told(Corpus corpus, Supplier<List<Table>> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      throw new RunException(
          "Corpus stage '" + corpus.producer().stage() + "' failed: " + Wording.told(e), e);
    }
  }

  private static List<Path> export(Exporter exporter, Document document) throws IOException {
    exporter.export(document);
    return List.of();
  }

  private void each(Writing writing, Stop stop) {
    for (Outlet outlet : outlets) {
      stop.check();
      outputs.addAll(outlet.write(writing, stop));
    }
  }

  private void requireAllWritten() {
    List<String> told = new ArrayList<>();
    boolean full = false;
    for (Outlet outlet : outlets) {
      Optional<Throwable> failure = outlet.failure();
      failure.ifPresent(e -> told.add(outlet.told(e)));
      full |= failure.flatMap(FullDisk::saidBy).isPresent();
    }
    if (!told.isEmpty()) {
      throw new RunException(
          String.join("; ", told)
              + ". What the other exporters wrote into "
              + output
              + " is complete. "
              + (full ? "Make room on the disk and run again" : "Run again when it is mended")
              + ": what was read is kept.");
    }
  }

  List<Path> outputs() {
    return outputs;
  }

  Map<String, Long> annotations() {
    return annotations;
  }

  private static void close(Corpus corpus) {
    try {
      corpus.stage().close();
    } catch (RuntimeException e) {
      LOG.warn(
          "Corpus stage '{}' could not be closed: {}", corpus.producer().stage(), Wording.told(e));
    }
  }

  @Override
  public void close() {
    outlets.forEach(Outlet::close);
    corpora.forEach(Exports::close);
  }
}
