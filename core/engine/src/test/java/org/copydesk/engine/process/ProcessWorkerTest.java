package org.copydesk.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.KeptDocument;
import org.copydesk.engine.store.KeptLayer;
import org.copydesk.engine.worker.Worker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes whose loader and stages do what is worst. */
class ProcessWorkerTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private WorkerProcesses processes;

  private final TreeMap<String, Kept> given = new TreeMap<>();

  @BeforeEach
  void prepare() {
    processes = processes("plan");
  }

  private WorkerProcesses processes(String plan) {
    Launch launch =
        new Launch(FaultyCommand::of, plan, message -> new IllegalArgumentException(message));
    return new WorkerProcesses(launch, FaultyWorker.LIMITS, folder.resolve("tmp"));
  }

  @AfterEach
  void nothingIsLeftBehind() {
    processes.close();
    assertThat(folder.resolve("tmp")).doesNotExist();
  }

  /** Reads texts one after another with one worker and returns a line each. */
  private List<String> read(String... texts) throws IOException {
    try (Worker worker = processes.worker()) {
      for (int i = 0; i < texts.length; i++) {
        Path file = Files.writeString(folder.resolve(i + ".txt"), texts[i]);
        worker.read(new HandedFile(Place.of(i + ".txt"), file), this::give);
      }
    }
    return given.values().stream().map(ProcessWorkerTest::line).toList();
  }

  private void give(Kept kept) {
    assertThat(given.put(kept.place().toString(), kept)).as("told twice").isNull();
  }

  private static String line(Kept kept) {
    LedgerEntry entry = kept.entry();
    String reason = entry.reason() == null ? "whole" : entry.reason().code();
    String stage = entry.stage().isEmpty() ? "" : " in " + entry.stage();
    String detail = entry.detail().isEmpty() ? "" : ": " + entry.detail();
    return entry.place() + " " + layers(kept.document()) + " " + reason + stage + detail;
  }

  private static List<String> layers(@org.jspecify.annotations.Nullable KeptDocument document) {
    List<String> names = new ArrayList<>();
    if (document != null) {
      document.layers().stream().map(KeptLayer::name).forEach(names::add);
    }
    return names;
  }

  @Test
  void aGoodDocumentComesBackWithItsLayersAndItsText() throws IOException {
    String text = "caf\u00e9 \u201cquoted\u201d \ud83d\ude00 end";
    assertThat(read("plain text", text))
        .containsExactly("0.txt [first, second] whole", "1.txt [first, second] whole");
    KeptDocument document = given.get("1.txt").document();
    assertThat(document).isNotNull();
    assertThat(document.json()).contains("caf\u00e9 \u201cquoted\u201d \ud83d\ude00");
  }

  @Test
  void readingThatHangsEndsCrashesOrFillsTheMemoryCostsThatFileAlone() throws IOException {
    assertThat(read("good", "READ-HANG", "good", "READ-EXIT", "READ-MEMORY", "READ-DEEP", "good"))
        .containsExactly(
            "0.txt [first, second] whole",
            "1.txt [] reading-timeout: reading it took longer than 5s",
            "2.txt [first, second] whole",
            "3.txt [] worker-lost: reading it ended the process with exit code 3",
            "4.txt [] out-of-memory: reading it needed more memory than a worker has",
            "5.txt [] damaged: the loader failed: StackOverflowError",
            "6.txt [first, second] whole");
  }

  @Test
  void aStageThatHangsEndsOrFillsTheMemoryCostsItsLayerOnThatDocument() throws IOException {
    assertThat(read("STAGE-HANG", "STAGE-EXIT", "STAGE-MEMORY", "STAGE-DEEP", "STAGE-THROW"))
        .containsExactly(
            "0.txt [second] stage-timeout in one: took longer than 5s",
            "1.txt [second] stage-lost in one: ended the process with exit code 3",
            "2.txt [second] stage-lost in one: needed more memory than a worker has",
            "3.txt [second] stage-failed in one: StackOverflowError",
            "4.txt [second] stage-failed in one: cannot stand this");
  }

  @Test
  void whatIsKilledFromOutsideIsTriedOnceMore() throws IOException {
    assertThat(read("READ-KILL", "STAGE-KILL"))
        .containsExactly(
            "0.txt [] worker-lost: reading it was killed twice",
            "1.txt [second] stage-lost in one: was killed twice");
  }

  @Test
  void aPartThatCostsTheWorkerIsLeftOutAndTheOthersAreReadOnce() throws IOException {
    assertThat(read("outer---good---READ-EXIT---STAGE-EXIT---good"))
        .containsExactly(
            "0.txt [first, second] whole",
            "0.txt!/part-1 [first, second] whole",
            "0.txt!/part-2 [] worker-lost: reading it ended the process with exit code 3",
            "0.txt!/part-3 [second] stage-lost in one: ended the process with exit code 3",
            "0.txt!/part-4 [first, second] whole");
  }

  @Test
  void theJournalCountsTheAttemptsAtEachPlace() throws IOException {
    read("outer---good---READ-EXIT---STAGE-EXIT", "READ-KILL");
    assertThat(given.values())
        .extracting(kept -> kept.place() + " " + kept.effort().attempts())
        .containsExactlyInAnyOrder(
            "0.txt 1", "0.txt!/part-1 1", "0.txt!/part-2 1", "0.txt!/part-3 2", "1.txt 2");
  }

  @Test
  void aFileWhosePartsKeepCostingWorkersIsGivenUp() throws IOException {
    assertThat(read("outer" + "---READ-EXIT".repeat(7) + "---good"))
        .hasSize(7)
        .contains(
            "0.txt!/(the rest) [] beyond-limit: 5 documents in it broke the worker; what follows is"
                + " left out");
  }

  @Test
  void whatPluginsPrintIntoTheStreamIsNoticed() throws IOException {
    assertThat(read("STAGE-PRINT", "good"))
        .containsExactly(
            "0.txt [second] stage-lost in one: wrote into the stream that workers talk by",
            "1.txt [first, second] whole");
  }

  @Test
  void stagesGoOnWithWhatWasReadBeforeAndOneThatBreaksTheWorkerIsLeftOut() throws IOException {
    read("STAGE-EXIT");
    Kept first = given.get("0.txt");
    assertThat(first).isNotNull();
    Kept bare = new Kept(first.place(), first.document(), null, "", List.of());
    try (Worker worker = processes.worker()) {
      assertThat(line(worker.resume(bare)))
          .isEqualTo("0.txt [] stage-lost in one: ended the process with exit code 3");
    }
  }

  @Test
  void aWorkerThatRefusesSaysWhy() {
    processes.close();
    processes = processes("REFUSE");
    assertThatThrownBy(() -> processes.worker())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no such file");
  }

  @Test
  void aWorkerThatEndsBeforeItBeginsFailsTheRun() {
    processes.close();
    processes = processes("START-EXIT");
    assertThatThrownBy(() -> processes.worker())
        .isInstanceOf(RunException.class)
        .hasMessage(
            "A worker process could not be started: it ended the process with exit code 3.");
  }

  @Test
  void noProcessOutlivesTheRun() throws IOException {
    Worker worker = processes.worker();
    assertThat(children()).isNotEmpty();
    processes.close();
    assertThat(children()).isEmpty();
    worker.close();
  }

  private static List<ProcessHandle> children() {
    try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
      return children.filter(ProcessHandle::isAlive).filter(ProcessWorkerTest::isWorker).toList();
    }
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(FaultyWorker.class.getName());
  }
}
