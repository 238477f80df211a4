package org.copydesk.plugin.export.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.OutputFile;
import org.copydesk.api.export.RunFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes one JSON object a document. */
final class JsonlExporter implements Exporter {

  private static final ObjectWriter JSON =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new LineSafe()).build())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .writer();

  private final Path path;
  private final DocumentTree trees;
  private @Nullable OutputFile file;

  JsonlExporter(Path path, DocumentTree trees) {
    this.path = path;
    this.trees = trees;
  }

  @Override
  public void export(Document document) throws IOException {
    OutputFile target = file();
    try {
      JSON.writeValue(target.writer(), trees.of(document));
    } catch (JacksonException e) {
      throw new IOException("Cannot write " + path + ": " + e.getOriginalMessage(), e);
    }
    target.writer().write('\n');
  }

  @Override
  public List<Path> complete(RunFacts run) throws IOException {
    file().commit();
    return List.of(path);
  }

  private OutputFile file() throws IOException {
    if (file == null) {
      file = OutputFile.create(path);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
