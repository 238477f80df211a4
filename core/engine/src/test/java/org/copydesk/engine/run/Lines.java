package org.copydesk.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.OutputFile;
import org.copydesk.api.export.RunFacts;
import org.copydesk.engine.pipeline.ExporterStep;

/** An exporter for tests: a line a document, with its layers, and the tables at the end. */
final class Lines implements Exporter {

  private final OutputFile file;

  private Lines(Path path) {
    try {
      this.file = OutputFile.create(path);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot start " + path, e);
    }
  }

  static ExporterStep step(String file) {
    return new ExporterStep(
        new Producer(file, "", ""),
        Descriptor.of("Writes lines."),
        output -> new Lines(output.resolve(file)));
  }

  /** An exporter that cannot write the document that says NOSPACE. */
  static ExporterStep failing(String file) {
    return new ExporterStep(
        new Producer(file, "", ""),
        Descriptor.of("Fails."),
        output -> new Failing(new Lines(output.resolve(file))));
  }

  @Override
  public void export(Document document) throws IOException {
    StringBuilder line = new StringBuilder(document.origin().place().toString());
    line.append(" also ").append(document.origin().alsoAt());
    for (Layer<?> layer : document.layers()) {
      line.append(' ').append(layer.key().name()).append(" by ").append(layer.producer());
      line.append(' ').append(layer.stream().toList());
    }
    file.writer().write(line.append('\n').toString());
  }

  @Override
  public List<Path> complete(RunFacts run) throws IOException {
    file.writer().write(run.pipeline() + " " + run.tables() + "\n");
    file.commit();
    return List.of(file.path());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private record Failing(Lines lines) implements Exporter {

    @Override
    public void export(Document document) throws IOException {
      lines.export(document);
      if (document.text().contains("NOSPACE")) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public List<Path> complete(RunFacts run) throws IOException {
      return lines.complete(run);
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
