package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#?]+)");

  private final Desk.Call call = Newsroom.run().call();
  private final Outputs outputs = Newsroom.run().outputs();

  @Test
  void theExampleIsReadWhole() {
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(outputs.statuses()).doesNotContainKeys("partial", "quarantined");
  }

  @Test
  void foundIsTheSumOfWhatBecameOfIt() {
    long sum =
        List.of("processed", "partial", "quarantined", "skipped").stream()
            .mapToLong(call::count)
            .sum();
    assertThat(call.count("found")).isEqualTo(sum).isEqualTo(outputs.ledger().size());
  }

  @Test
  void theTableCountsWhatTheExportHolds() {
    for (String layer : List.of("quotes", "statistics", "actors")) {
      long held = outputs.documents().stream().mapToLong(d -> d.layer(layer).size()).sum();
      assertThat(call.count(layer)).as(layer).isEqualTo(held).isPositive();
    }
  }

  @Test
  void everyFileHasItsLine() {
    assertThat(outputs.ledger())
        .extracting(line -> line.path("place").asString())
        .containsAll(Newsroom.documents());
  }

  @Test
  void whatIsInsideAFileIsADocumentOfItsOwn() {
    assertThat(outputs.documents())
        .extracting(Facts::path)
        .anyMatch(path -> path.startsWith("weekend-desk.zip!/"))
        .anyMatch(path -> path.startsWith("olive-mail.eml!/"));
  }

  @Test
  void theReportLinksToPagesThatAreThere() {
    Path index = outputs.folder().resolve("report/index.html");
    List<String> links =
        LINK.matcher(Outputs.text(index)).results().map(link -> link.group(1)).toList();
    assertThat(links).contains("quotes.html", "statistics.html", "actors.html", "documents.html");
    assertThat(links.stream().filter(link -> !link.startsWith("data:")))
        .allMatch(link -> Files.isRegularFile(index.resolveSibling(link)));
  }

  @Test
  void theReportHoldsTheTextOfEachDocument() {
    assertThat(Newsroom.names(outputs.folder().resolve("report/data/texts")))
        .hasSameSizeAs(outputs.documents());
  }

  @ParameterizedTest
  @CsvSource({"quotes, 80, 85", "statistics, 75, 70", "actors, 85, 75"})
  void theExampleComesNearItsGold(String layer, double leastRecall, double leastPrecision) {
    Score score = Gold.score(outputs, layer);
    assertThat(score.recall()).as("recall, %s", score).isGreaterThanOrEqualTo(leastRecall);
    assertThat(score.precision()).as("precision, %s", score).isGreaterThanOrEqualTo(leastPrecision);
  }
}
