package org.copydesk.plugin.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeReportTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    LargeReport.write(folder, 250);
  }

  @Test
  void aTableIsInFilesOfAThousandRows() {
    assertThat(folder.resolve("report/data/quotes").toFile().list())
        .containsExactlyInAnyOrder("0.js", "1.js", "2.js");
  }

  @Test
  void actorsAreInFilesOfTwoHundred() {
    assertThat(folder.resolve("report/data/cast").toFile().list()).contains("0.js", "1.js");
  }

  @Test
  void noFileHoldsMoreThanItsPart() throws IOException {
    assertThat(Files.size(folder.resolve("report/data/overview.js"))).isLessThan(20_000);
    assertThat(folder.resolve("report/data/texts").toFile().list()).hasSize(250);
  }
}
