package org.copydesk.plugin.export.jsonl;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.ExporterContract;

class JsonlExporterContractTest extends ExporterContract<JsonlSettings> {

  @Override
  protected ExporterFactory<JsonlSettings> factory() {
    return new JsonlExporterFactory();
  }

  @Override
  protected JsonlSettings settings(Path output) {
    return new JsonlSettings(output.resolve("documents.jsonl"), List.of());
  }

  @Override
  protected List<Document> documents() {
    return List.of(Samples.complete());
  }
}
