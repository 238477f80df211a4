package org.copydesk.plugin.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExporterTest {

  @TempDir Path folder;

  @Test
  void aQuoteIsARowWithItsActorsName() throws IOException {
    List<String> lines = export("quotes.csv");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("document,id,begin,end,kind,quote,speaker,actor,");
    assertThat(lines.get(1))
        .startsWith("document.txt,")
        .contains(",mixed,“no boat”,The Ferrymen's Union,")
        .contains(",Ferrymen's Union,said,");
  }

  @Test
  void aStatisticIsARowWithItsParts() throws IOException {
    assertThat(export("statistics.csv").get(1))
        .contains(",\"1,200\",1200,,member,count,count,about,");
  }

  @Test
  void anActorIsARowWithItsNames() throws IOException {
    assertThat(export("actors.csv").get(1)).contains(",Ferrymen's Union,organisation,,,2,");
  }

  @Test
  void aCellThatWouldStartAFormulaIsDefused() {
    assertThat(CsvExporter.cell("=SUM(A1)")).isEqualTo("'=SUM(A1)");
    assertThat(CsvExporter.cell("@home")).isEqualTo("'@home");
    assertThat(CsvExporter.cell("plain")).isEqualTo("plain");
    assertThat(CsvExporter.cell(-5)).isEqualTo(-5);
  }

  private List<String> export(String table) throws IOException {
    try (Exporter exporter =
        new CsvExporterFactory().create(new CsvSettings(folder), folder, TestContext.shared())) {
      exporter.export(Samples.complete());
      exporter.complete(new RunFacts("test", List.of(), List.of()));
    }
    return Files.readAllLines(folder.resolve(table));
  }
}
