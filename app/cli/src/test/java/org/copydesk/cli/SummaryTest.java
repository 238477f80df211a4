package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.store.Gone;
import org.copydesk.engine.store.LedgerSum;
import org.copydesk.engine.store.Retried;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static String print(RunReport report) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    new Summary(new Terminal(writer, writer, false, false), Path.of("/desk")).print(report);
    return out.toString();
  }

  private static RunReport report(long found, Map<Status, Long> counts, List<LedgerEntry> ledger) {
    return new RunReport(
        "news",
        new LedgerSum(found, counts, Map.of(), 0),
        Map.of("quotes", 1234L, "tokens", 99_999L),
        ledger,
        List.of(Path.of("/desk/out/documents.jsonl")),
        Duration.ofMillis(1500),
        Optional.empty());
  }

  @Test
  void theTableCountsDocumentsAndWhatWasFoundInThem() {
    String printed = print(report(5, Map.of(Status.PROCESSED, 5L), List.of()));
    assertThat(printed).contains("news finished in 1.5 s").contains("out/documents.jsonl");
    assertThat(printed).containsPattern("found +5 +quotes +1,234").doesNotContain("tokens");
  }

  @Test
  void whatWasNotReadWholeIsNamedWithItsReason() {
    LedgerEntry scan =
        new LedgerEntry(
            Place.of("a\u001b.pdf"), "", Status.PARTIAL, Reason.NO_TEXT_LAYER, "", "a scan");
    assertThat(print(report(1, Map.of(Status.PARTIAL, 1L), List.of(scan))))
        .contains("a\ufffd.pdf  partial: no-text-layer (a scan)");
  }

  @Test
  void filesThatWentAreNamed() {
    RunReport report = report(1, Map.of(Status.PROCESSED, 1L), List.of());
    List<Place> first = IntStream.range(0, 12).mapToObj(i -> Place.of("old/" + i)).toList();
    assertThat(print(report)).doesNotContain("Gone");
    assertThat(print(report.withGone(new Gone(1200, first))))
        .contains("Gone since the last run", "    old/0\n", "    old/9\n", "... and 1,190 more")
        .doesNotContain("old/10");
  }

  @Test
  void reasonsAreCountedAndWhatIsKnownFromBeforeIsTold() {
    LedgerSum sum =
        new LedgerSum(
            9,
            Map.of(Status.PROCESSED, 6L, Status.PARTIAL, 1L, Status.QUARANTINED, 2L),
            Map.of(Reason.NO_TEXT_LAYER, 1L, Reason.DAMAGED, 2L, Reason.LANGUAGE_NOT_SUPPORTED, 3L),
            5);
    LedgerEntry one =
        new LedgerEntry(Place.of("a.pdf"), "", Status.QUARANTINED, Reason.DAMAGED, "", "");
    Retried retried = new Retried(4, Map.of(Status.PROCESSED, 1L, Status.QUARANTINED, 2L), 1);
    assertThat(
            print(
                new RunReport(
                    "news",
                    sum,
                    Map.of(),
                    List.of(one),
                    List.of(),
                    Duration.ZERO,
                    Optional.of(retried))))
        .contains("  5 were known from an earlier run and are used again.")
        .contains("  Of 4 tried again: 1 now processed, 2 still quarantined, 1 gone.")
        .contains("  Not read whole: no-text-layer 1, damaged 2\n    a.pdf  quarantined: damaged")
        .contains("  Left alone by a stage: language-not-supported 3");
  }

  @Test
  void anEmptyInputIsSaidPlainly() {
    assertThat(print(report(0, Map.of(), List.of()))).contains("Nothing was found to read");
  }
}
