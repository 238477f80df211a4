package org.copydesk.engine.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.stage.CorpusStage;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.Table;

/** Components whose every call finds the classes and services of their own plugin. */
final class InPlugin {

  private InPlugin() {}

  record OfStage(Stage stage) implements Stage {
    @Override
    public Document process(Document document) throws Exception {
      try (PluginThread thread = PluginThread.of(stage)) {
        return stage.process(document);
      }
    }

    @Override
    public void close() {
      try (PluginThread thread = PluginThread.of(stage)) {
        stage.close();
      }
    }
  }

  record OfCorpusStage(CorpusStage stage) implements CorpusStage {
    @Override
    public void accept(Document document) {
      try (PluginThread thread = PluginThread.of(stage)) {
        stage.accept(document);
      }
    }

    @Override
    public List<Table> tables() {
      try (PluginThread thread = PluginThread.of(stage)) {
        return stage.tables();
      }
    }

    @Override
    public void close() {
      try (PluginThread thread = PluginThread.of(stage)) {
        stage.close();
      }
    }
  }

  record OfExporter(Exporter exporter) implements Exporter {
    @Override
    public void export(Document document) throws IOException {
      try (PluginThread thread = PluginThread.of(exporter)) {
        exporter.export(document);
      }
    }

    @Override
    public List<Path> complete(RunFacts run) throws IOException {
      try (PluginThread thread = PluginThread.of(exporter)) {
        return exporter.complete(run);
      }
    }

    @Override
    public void close() throws IOException {
      try (PluginThread thread = PluginThread.of(exporter)) {
        exporter.close();
      }
    }
  }
}
