package org.copydesk.plugin.export.report;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.ExporterContract;

class ReportExporterContractTest extends ExporterContract<ReportSettings> {

  @Override
  protected ExporterFactory<ReportSettings> factory() {
    return new ReportExporterFactory();
  }

  @Override
  protected ReportSettings settings(Path output) {
    return new ReportSettings(output.resolve("report"));
  }

  @Override
  protected List<Document> documents() {
    return List.of(Samples.complete());
  }
}
