package org.copydesk.plugin.export.csv;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.ExporterContract;

class CsvExporterContractTest extends ExporterContract<CsvSettings> {

  @Override
  protected ExporterFactory<CsvSettings> factory() {
    return new CsvExporterFactory();
  }

  @Override
  protected CsvSettings settings(Path output) {
    return new CsvSettings(output);
  }

  @Override
  protected List<Document> documents() {
    return List.of(Samples.complete());
  }
}
