package org.copydesk.plugin.export.markdown;

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

class MarkdownExporterTest {

  @TempDir Path folder;

  @Test
  void aDocumentIsAHeadingWithItsQuotesAndFigures() throws IOException {
    assertThat(digest())
        .anyMatch(line -> line.startsWith("## "))
        .contains("### Quotes", "### Figures")
        .anyMatch(line -> line.startsWith("- **Ferrymen's Union**: "))
        .anyMatch(line -> line.startsWith("- **1,200**, "));
  }

  @Test
  void signsOfMarkdownStayText() {
    assertThat(Markdown.text("# a *b* <i>c</i>\n[d](e)"))
        .isEqualTo("\\# a \\*b\\* \\<i\\>c\\</i\\> \\[d\\](e)");
  }

  private List<String> digest() throws IOException {
    Path file = folder.resolve("digest.md");
    try (Exporter exporter =
        new MarkdownExporterFactory()
            .create(new MarkdownSettings(file), folder, TestContext.shared())) {
      exporter.export(Samples.complete());
      exporter.complete(new RunFacts("test", List.of(), List.of()));
    }
    return Files.readAllLines(file);
  }
}
