package org.copydesk.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.store.LedgerLine;
import org.copydesk.engine.store.RunLedger;
import org.copydesk.engine.store.RunStore;
import org.copydesk.engine.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store notes of each outcome beside the ledger, and how it is read. */
class JournalTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private final Words.Count count = new Words.Count();
  private final Pipeline pipeline =
      new Pipeline("test", List.of(Words.words(count)), List.of(), List.of(Lines.step("l.txt")));

  private RunReport run(Texts texts, RunSettings wanted) {
    RunSettings settings = wanted.withRetry("copydesk retry p.yaml");
    try (RunStore store = RunStore.open(folder)) {
      return new Runner(pipeline, settings)
          .run(
              texts.input(),
              texts.workers(pipeline, settings),
              store,
              folder,
              ProgressListener.NONE);
    }
  }

  private RunReport run(Texts texts) {
    return run(texts, RunSettings.of(1));
  }

  private List<LedgerLine> lines() {
    try (RunLedger ledger = RunLedger.open(folder)) {
      return StreamSupport.stream(ledger.lines().spliterator(), false).toList();
    }
  }

  @Test
  void eachLineSaysWhenItWasDecidedAndAtWhatEffort() {
    Instant before = Instant.now().minusSeconds(1);
    RunReport report = run(Texts.of("a.txt", "one---inner", "b.txt", "BROKEN"));
    assertThat(lines()).hasSize(3);
    assertThat(lines())
        .allSatisfy(
            line -> {
              assertThat(line.decided()).isBetween(before, Instant.now().plusSeconds(1));
              assertThat(line.effort().attempts()).isEqualTo(1);
              assertThat(line.reused()).isFalse();
            });
    assertThat(report.sum().reused()).isZero();
  }

  @Test
  void whatIsKnownKeepsItsOldEffortAndSaysSo() throws IOException {
    Texts texts = Texts.of("a.txt", "one---inner", "b.txt", "BROKEN");
    run(texts);
    List<LedgerLine> before = lines();
    String written = Files.readString(folder.resolve("ledger.jsonl"));
    RunReport report = run(texts.with("c.txt", "new"));
    List<LedgerLine> after = lines();
    for (int i = 0; i < 3; i++) {
      LedgerLine old = before.get(i);
      assertThat(after.get(i))
          .isEqualTo(new LedgerLine(old.entry(), old.decided(), old.effort(), true));
    }
    assertThat(after.get(3).reused()).isFalse();
    assertThat(report.sum().reused()).isEqualTo(3);
    assertThat(report.sum().reasons()).containsOnly(Map.entry(Reason.DAMAGED, 1L));
    assertThat(Files.readString(folder.resolve("ledger.jsonl"))).startsWith(written);
  }

  @Test
  void theSameBytesAtAnotherPlaceOfThisRunAreNotOfAnEarlierOne() {
    RunReport report = run(Texts.of("a.txt", "BROKEN", "b/a.txt", "BROKEN"));
    assertThat(report.sum().reused()).isZero();
  }

  @Test
  void aRunThatTriesAgainTellsWhatBecameOfIt() {
    run(Texts.of("a.txt", "one", "b.txt", "BROKEN", "c.txt", "THROWS", "d.txt", "FAIL", "e", ""));
    Texts mended = Texts.of("a.txt", "one", "b.txt", "mended", "c.txt", "THROWS", "d.txt", "FAIL");
    RunReport report = run(mended, RunSettings.of(1).withAgain(true));
    assertThat(mended.reads).hasValue(2);
    assertThat(report.retried())
        .hasValueSatisfying(
            retried -> {
              assertThat(retried.tried()).isEqualTo(3);
              assertThat(retried.count(Status.PROCESSED)).isEqualTo(1);
              assertThat(retried.count(Status.PARTIAL)).isEqualTo(1);
              assertThat(retried.count(Status.QUARANTINED)).isEqualTo(1);
              assertThat(retried.gone()).isZero();
            });
    assertThat(run(mended).retried()).isEmpty();
  }

  @Test
  void aPlaceThatIsGoneIsNotTriedButTold() {
    run(Texts.of("a.txt", "one", "b.txt", "BROKEN"));
    RunReport report = run(Texts.of("a.txt", "one"), RunSettings.of(1).withAgain(true));
    assertThat(report.retried()).hasValueSatisfying(r -> assertThat(r.gone()).isEqualTo(1));
  }

  @Test
  void whileARunIsGoingOnTheLedgerOfTheRunBeforeIsRead() {
    run(Texts.of("a.txt", "one", "b.txt", "BROKEN"));
    try (RunStore running = RunStore.open(folder);
        RunLedger ledger = RunLedger.open(folder)) {
      assertThat(running.retry()).isEqualTo(ledger.retry()).isEqualTo("copydesk retry p.yaml");
      assertThat(ledger.hasJournal()).isFalse();
      assertThat(ledger.notice()).contains("A run is using the output folder");
      assertThat(ledger.lines())
          .extracting(line -> line.entry().place() + " " + line.entry().status())
          .containsExactly("a.txt PROCESSED", "b.txt QUARANTINED");
    }
  }

  @Test
  void aRunThatStoppedIsReadAsFarAsItGot() {
    Texts texts = Texts.of("a.txt", "one", "b.txt", "BROKEN", "c.txt", "two");
    assertThatThrownBy(() -> run(texts, RunSettings.of(1).withOnError(OnError.STOP)))
        .isInstanceOf(RunException.class);
    try (RunLedger ledger = RunLedger.open(folder)) {
      assertThat(ledger.notice()).contains("did not come to its end");
      assertThat(ledger.lines()).isNotEmpty();
    }
  }

  @Test
  void aFolderWithoutARunIsNamed() {
    assertThatThrownBy(() -> RunLedger.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("There is no run in the folder '" + folder);
  }

  @Test
  void aBrokenStoreLeavesTheWrittenLedgerAndItself() throws IOException {
    run(Texts.of("a.txt", "one"));
    Path store = folder.resolve(".copydesk/store.mv");
    Files.writeString(store, "this is no store ".repeat(1000));
    byte[] broken = Files.readAllBytes(store);
    try (RunLedger ledger = RunLedger.open(folder)) {
      assertThat(ledger.notice()).contains("cannot be read");
      assertThat(ledger.lines()).hasSize(1);
    }
    assertThat(Files.readAllBytes(store)).isEqualTo(broken);
  }

  @Test
  void anExportOfARunWhoseSumIsOffFails() {
    Texts texts = Texts.of("a.txt", "one");
    run(texts);
    try (RunStore store = RunStore.open(folder)) {
      store.reopen(pipeline.chain());
      store.finish(2);
      Runner runner = new Runner(pipeline, RunSettings.of(1));
      assertThatThrownBy(() -> runner.export(store, folder, ProgressListener.NONE))
          .isInstanceOf(RunException.class)
          .hasMessageContaining("The ledger's sum is off: 2 found, but 1 accounted for");
    }
  }
}
