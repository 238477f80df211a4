package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.engine.store.Chain;
import org.copydesk.engine.store.Effort;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.LedgerFile;
import org.copydesk.engine.store.RunStore;
import org.copydesk.engine.store.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandTest {

  private static final String RETRY = "copydesk retry p.yaml";

  @TempDir Path output;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int ledger(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "ledger";
    all[1] = "--output";
    all[2] = output.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return execute(all);
  }

  private int execute(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    return new CommandLineApp(terminal, output).execute(arguments);
  }

  private void run() throws IOException {
    try (RunStore store = RunStore.open(output)) {
      fill(store);
    }
  }

  private void fill(RunStore store) throws IOException {
    store.begin(new Chain(List.of()), Terms.SAME);
    store.setRetry(RETRY);
    Place zip = Place.of("letters/pack.zip");
    store.add(new LedgerEntry(zip, "", Status.PROCESSED, Reason.CONTAINER, "", ""));
    add(
        store,
        zip.embedded("=cmd.pdf"),
        Reason.DAMAGED,
        "the end, \"so to say\", is missing",
        1500);
    add(store, Place.of("a\u001b[2Jb\n.txt"), Reason.EMPTY, "", 3);
    add(store, Place.of("notes.txt"), Reason.STAGE_FAILED, "it stumbled", 40);
    store.finish(4);
    Path unused = LedgerFile.write(output, store.ledger(), store.retry());
  }

  private List<String> records() {
    return List.of(out.toString().split("\r\n"));
  }

  private static void add(RunStore store, Place place, Reason reason, String detail, long millis) {
    store.add(Kept.failed(place, reason, detail).with(new Effort(2, millis)));
  }

  @Test
  void theTableHasALineForEachPlaceAndEndsWithTheSum() throws IOException {
    run();
    assertThat(ledger()).isZero();
    assertThat(out.toString())
        .startsWith("PLACE  ")
        .containsPattern("letters/pack.zip +processed +container")
        .containsPattern("letters/pack.zip!/=cmd.pdf +quarantined +damaged +the end, \"so to say\"")
        .containsPattern("a\ufffd\\[2Jb\ufffd.txt +quarantined +empty")
        .containsPattern("4 lines\n +processed +1 +container 1\n")
        .containsPattern("quarantined +2 +empty 1, damaged 1\n")
        .contains("To try again what is partial or quarantined: " + RETRY)
        .doesNotContain("TOOK", "STAGE", "\u001b");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void linesAreChosenByStatusReasonAndPlace() throws IOException {
    run();
    assertThat(ledger("--status", "partial,QUARANTINED", "--format", "csv")).isZero();
    assertThat(records()).hasSize(4);
    assertThat(ledger("--reason", "damaged,empty", "--format", "csv")).isZero();
    assertThat(records()).hasSize(3);
    assertThat(ledger("--place", "*.pdf", "--format", "csv")).isZero();
    assertThat(records()).hasSize(2);
    assertThat(ledger("--place", "letters/**", "--place", "notes.*", "--format", "csv")).isZero();
    assertThat(records()).hasSize(4);
    assertThat(ledger("--stage", "nobody")).isZero();
    assertThat(out.toString()).isEqualTo("0 lines\n");
  }

  @Test
  void theSlowestComeFirstWithTheirTimes() throws IOException {
    run();
    assertThat(ledger("--slowest", "2")).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).contains("DECIDED", "TOOK", "ATTEMPTS");
    assertThat(lines.get(2)).isEqualTo("    the end, \"so to say\", is missing");
    assertThat(lines.get(1)).containsPattern("=cmd.pdf .* 1.5 s +2$");
    assertThat(lines.get(3)).containsPattern("notes.txt .* 40 ms +2$");
    assertThat(lines).contains("2 lines");
  }

  @Test
  void aScreenBreaksLongCellsIntoLines() throws IOException {
    run();
    assertThat(ledger("--width", "60", "--times")).isZero();
    assertThat(out.toString().lines().filter(line -> !line.startsWith("To try")))
        .allMatch(line -> line.length() <= 100);
    assertThat(ledger("--width", "50")).isZero();
    assertThat(out.toString().lines().filter(line -> !line.startsWith("To try")))
        .allMatch(line -> line.length() <= 50);
    assertThat(ledger("--width", "10")).isEqualTo(2);
  }

  @Test
  void jsonLinesAreThoseOfTheLedgerFile() throws IOException {
    run();
    assertThat(ledger("--format", "jsonl")).isZero();
    assertThat(out.toString()).isEqualTo(Files.readString(output.resolve("ledger.jsonl")));
    assertThat(ledger("--format", "jsonl", "--times", "--place", "notes.txt")).isZero();
    assertThat(out.toString())
        .contains("\"retry\":\"" + RETRY + "\",\"decided\":\"20")
        .endsWith("\"millis\":40,\"attempts\":2,\"reused\":false}\n");
  }

  @Test
  void cellsOfTheCsvAreNoFormulas() throws IOException {
    run();
    assertThat(ledger("--format", "csv", "--times", "--reason", "damaged")).isZero();
    assertThat(out.toString())
        .startsWith(
            "place,embedded,status,reason,stage,detail,decided,millis,attempts,reused\r\n"
                + "letters/pack.zip,'=cmd.pdf,quarantined,damaged,,"
                + "\"the end, \"\"so to say\"\", is missing\",20")
        .endsWith(",1500,2,false\r\n");
  }

  @Test
  void duringARunTheLedgerOfTheRunBeforeIsShown() throws IOException {
    run();
    try (RunStore running = RunStore.open(output)) {
      assertThat(ledger()).isZero();
      assertThat(err.toString()).contains("A run is using the output folder: this is ledger.jsonl");
      assertThat(out.toString()).contains("=cmd.pdf", "4 lines", RETRY);
      assertThat(ledger("--times")).isEqualTo(1);
      assertThat(err.toString()).contains("Times and attempts are in the run store");
      assertThat(running.found()).isEqualTo(4);
    }
  }

  @Test
  void withoutARunThereIsNothingToShow() {
    assertThat(ledger()).isEqualTo(1);
    assertThat(err.toString()).contains("There is no run in the folder '" + output);
    assertThat(execute("retry", output.resolve("none.yaml").toString())).isEqualTo(2);
  }

  @Test
  void misuseIsToldWithWhatThereIs() throws IOException {
    run();
    assertThat(execute("ledger")).isEqualTo(2);
    assertThat(err.toString()).contains("--output");
    assertThat(ledger("--status", "done")).isEqualTo(2);
    assertThat(err.toString()).contains("no 'done'", "processed, partial, quarantined, skipped");
    assertThat(ledger("--reason", "damage")).isEqualTo(2);
    assertThat(err.toString()).contains("damaged-in-part");
    assertThat(ledger("--place", "{a")).isEqualTo(2);
    assertThat(ledger("--slowest", "0")).isEqualTo(2);
    assertThat(ledger("--format", "xml")).isEqualTo(2);
  }
}
