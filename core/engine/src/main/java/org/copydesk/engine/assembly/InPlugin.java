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
      return PluginThread.call(stage, () -> stage.process(document));
    }

    @Override
    public void close() {
      PluginThread.act(stage, stage::close);
    }
  }

  record OfCorpusStage(CorpusStage stage) implements CorpusStage {
    @Override
    public void accept(Document document) {
      PluginThread.act(stage, () -> stage.accept(document));
    }

    @Override
    public List<Table> tables() {
      return PluginThread.call(stage, stage::tables);
    }

    @Override
    public void close() {
      PluginThread.act(stage, stage::close);
    }
  }

  record OfExporter(Exporter exporter) implements Exporter {
    @Override
    public void export(Document document) throws IOException {
      PluginThread.<IOException>act(exporter, () -> exporter.export(document));
    }

    @Override
    public List<Path> complete(RunFacts run) throws IOException {
      return PluginThread.<List<Path>, IOException>call(exporter, () -> exporter.complete(run));
    }

    @Override
    public void close() throws IOException {
      PluginThread.<IOException>act(exporter, exporter::close);
    }
  }
}
