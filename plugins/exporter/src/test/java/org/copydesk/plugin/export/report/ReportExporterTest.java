package org.copydesk.plugin.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportExporterTest {

  @TempDir Path folder;

  @Test
  void theOverviewCountsAndLinks() throws IOException {
    export(List.of());
    String index = Files.readString(folder.resolve("report/index.html"));
    assertThat(index).contains("<b>1</b><span>quotes</span>").contains("Ferrymen&#39;s Union");
    assertThat(index).contains(new ReportDocument(Samples.complete()).page());
  }

  @Test
  void whatWasNotReadWholeIsToldWithItsReason() throws IOException {
    LedgerEntry entry =
        new LedgerEntry(
            Place.of("scan.pdf"), "", Status.PARTIAL, Reason.NO_TEXT_LAYER, "", "a picture");
    export(List.of(entry));
    assertThat(Files.readString(folder.resolve("report/index.html")))
        .contains("scan.pdf")
        .contains("no-text-layer");
  }

  @Test
  void aDocumentsPageHighlightsAndEscapesItsText() throws IOException {
    export(List.of());
    String page = Files.readString(folder.resolve("report/" + view().page()));
    assertThat(page).contains("&lt;b&gt;ashore&lt;/b&gt;").doesNotContain("<b>ashore</b>");
    assertThat(page).containsPattern("class=\"q\"[^>]*>“no boat”<");
    assertThat(page).containsPattern("class=\"s\"[^>]*>1,200<");
  }

  @Test
  void everyLinkOfTheTablesLeadsToAnAnchor() throws IOException {
    export(List.of());
    String page = Files.readString(folder.resolve("report/" + view().page()));
    ReportDocument view = view();
    for (var row : List.of(view.quotes().get(0), view.statistics().get(0), view.actors().get(0))) {
      assertThat(page).contains("id=\"" + row.get("anchor") + "\"");
    }
  }

  @Test
  void thePolicyLetsNothingInFromOutside() throws IOException {
    export(List.of());
    assertThat(Files.readString(folder.resolve("report/quotes.html")))
        .contains("default-src &#39;none&#39;")
        .doesNotContain("http://")
        .doesNotContain("https://");
  }

  private static ReportDocument view() {
    return new ReportDocument(Samples.complete());
  }

  private void export(List<LedgerEntry> ledger) throws IOException {
    Document document = Samples.complete();
    ReportSettings settings = new ReportSettings(folder.resolve("report"));
    try (Exporter exporter =
        new ReportExporterFactory().create(settings, folder, TestContext.shared())) {
      exporter.export(document);
      exporter.complete(new RunFacts("newsroom", ledger, List.of()));
    }
  }
}
