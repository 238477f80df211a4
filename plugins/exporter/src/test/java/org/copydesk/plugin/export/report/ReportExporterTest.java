package org.copydesk.plugin.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.api.stage.Table;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.export.reading.Samples;
import org.copydesk.testkit.TestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportExporterTest {

  @TempDir Path folder;

  private final Document document = Samples.complete();

  @Test
  void theOverviewCountsWhatTheTablesHold() throws IOException {
    export(List.of(), List.of());
    JsonNode sizes = data("overview").path("sizes");
    assertThat(sizes.path("documents").asInt()).isEqualTo(1);
    assertThat(sizes.path("quotes").asInt()).isEqualTo(1);
    assertThat(sizes.path("statistics").asInt()).isEqualTo(1);
    assertThat(sizes.path("actors").asInt()).isEqualTo(1);
  }

  @Test
  void whatWasNotReadWholeIsToldWithItsReason() throws IOException {
    LedgerEntry entry =
        new LedgerEntry(
            Place.of("scan.pdf"), "", Status.PARTIAL, Reason.NO_TEXT_LAYER, "", "a picture");
    export(List.of(entry), List.of());
    assertThat(data("ledger/0").path("rows").path(0).toString())
        .contains("scan.pdf", "partial", "no-text-layer", "a picture");
  }

  @Test
  void aDocumentsPageHoldsItsTextAsItStands() throws IOException {
    export(List.of(), List.of());
    StringBuilder text = new StringBuilder();
    for (JsonNode block : page().path("blocks")) {
      for (JsonNode piece : block.path(2)) {
        text.append(piece.isString() ? piece.asString() : piece.path(0).asString());
      }
    }
    assertThat(text).hasToString(document.text().replace("\n\n", ""));
  }

  @Test
  void eachHighlightNamesWhatStandsThere() throws IOException {
    export(List.of(), List.of());
    assertThat(page().path("blocks").toString())
        .contains("[\"“no boat”\",\"q0\"]")
        .contains("[\"1,200\",\"s0\"]")
        .contains("[\"Ferrymen's Union\",\"a0\"]");
  }

  @Test
  void everyRowOfTheTablesLeadsToItsPlace() throws IOException {
    export(List.of(), List.of());
    String quote = document.idOf(Layers.QUOTES, document.layer(Layers.QUOTES).get(0)).value();
    assertThat(data("quotes/0").path("rows").path(0).toString()).contains(quote);
    assertThat(page().path("quotes").path("rows").path(0).toString()).contains(quote);
  }

  @Test
  void anActorsPageKnowsTheRowsThatBelongToIt() throws IOException {
    export(List.of(), List.of());
    JsonNode actor = data("cast/0").path(0);
    assertThat(actor.path("name").asString()).isEqualTo("Ferrymen's Union");
    assertThat(actor.path("said").toString()).isEqualTo("[0]");
    assertThat(actor.path("documents").toString()).isEqualTo("[0]");
  }

  @Test
  void actorsAreOneWhereTheRunTellsSo() throws IOException {
    String id = document.idOf(Layers.ACTORS, document.layer(Layers.ACTORS).get(0)).value();
    Table members =
        new Table(
            "run-actor-members",
            List.of("document", "actor", "run-actor"),
            List.of(List.of("a.txt", id, "feed")));
    export(List.of(), List.of(members));
    assertThat(data("members").toString()).isEqualTo("[0]");
  }

  @Test
  void thePagesLetNothingInFromOutside() throws IOException {
    export(List.of(), List.of());
    try (Stream<Path> pages = Files.list(folder.resolve("report"))) {
      for (Path page : pages.filter(path -> path.toString().endsWith(".html")).toList()) {
        assertThat(Files.readString(page))
            .contains("default-src 'none'")
            .doesNotContain("http://", "https://", "<style", " onclick=");
      }
    }
  }

  @Test
  void thePipelinesNameIsEscapedInThePages() throws IOException {
    export(List.of(), List.of());
    assertThat(Files.readString(folder.resolve("report/index.html")))
        .contains("&lt;b&gt;desk&lt;/b&gt;")
        .doesNotContain("<b>desk</b>");
  }

  private JsonNode page() throws IOException {
    return data("texts/" + ReportDocument.key(document.id().value()));
  }

  /** Reads a value out of its script. */
  private JsonNode data(String name) throws IOException {
    String script = Files.readString(folder.resolve("report/data/" + name + ".js"));
    String head = "copydesk.take(\"" + name + "\",";
    assertThat(script).startsWith(head).endsWith(");\n");
    return JsonMapper.shared().readTree(script.substring(head.length(), script.length() - 3));
  }

  private void export(List<LedgerEntry> ledger, List<Table> tables) throws IOException {
    ReportSettings settings = new ReportSettings(folder.resolve("report"));
    try (Exporter exporter =
        new ReportExporterFactory().create(settings, folder, TestContext.shared())) {
      exporter.export(document);
      exporter.complete(new RunFacts("<b>desk</b>", ledger, tables));
    }
  }
}
