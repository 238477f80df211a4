package org.copydesk.plugin.export.markdown;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.OutputFile;
import org.copydesk.api.export.RunFacts;
import org.jspecify.annotations.Nullable;

/** Writes the digests of all documents one behind the other. */
final class MarkdownExporter implements Exporter {

  private final Path path;
  private @Nullable OutputFile file;

  MarkdownExporter(Path path) {
    this.path = path;
  }

  @Override
  public void export(Document document) throws IOException {
    Writer writer = open().writer();
    for (String line : new Digest(document).lines()) {
      writer.write(line);
      writer.write('\n');
    }
    writer.flush();
  }

  @Override
  public List<Path> complete(RunFacts run) throws IOException {
    OutputFile written = open();
    written.commit();
    return List.of(written.path());
  }

  private OutputFile open() throws IOException {
    OutputFile open = file;
    if (open == null) {
      open = OutputFile.create(path);
      file = open;
    }
    return open;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
