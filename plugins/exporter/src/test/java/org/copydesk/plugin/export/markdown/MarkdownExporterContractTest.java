package org.copydesk.plugin.export.markdown;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.ExporterContract;

class MarkdownExporterContractTest extends ExporterContract<MarkdownSettings> {

  @Override
  protected ExporterFactory<MarkdownSettings> factory() {
    return new MarkdownExporterFactory();
  }

  @Override
  protected MarkdownSettings settings(Path output) {
    return new MarkdownSettings(output.resolve("digest.md"));
  }

  @Override
  protected List<Document> documents() {
    return List.of(Samples.complete());
  }
}
