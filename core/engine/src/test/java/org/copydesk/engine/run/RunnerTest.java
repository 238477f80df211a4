package org.copydesk.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.Condition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path output;

  private final Words.Count count = new Words.Count();
  private final List<LedgerEntry> ledger = new ArrayList<>();

  private RunReport run(Texts texts, RunSettings settings, List<StageStep> stages) {
    Pipeline pipeline = new Pipeline("test", stages, List.of(), List.of(Lines.step("lines.txt")));
    return run(texts, settings, pipeline);
  }

  private RunReport run(Texts texts, RunSettings settings, Pipeline pipeline) {
    try (RunStore store = RunStore.inMemory()) {
      RunReport report =
          new Runner(pipeline, settings)
              .run(
                  texts.input(),
                  texts.workers(pipeline, settings),
                  store,
                  output,
                  ProgressListener.NONE);
      ledger.clear();
      store.ledger().forEach(ledger::add);
      return report;
    }
  }

  private RunReport run(Texts texts, StageStep... stages) {
    return run(texts, RunSettings.of(2), List.of(stages));
  }

  private String lines() throws IOException {
    return Files.readString(output.resolve("lines.txt"));
  }

  private LedgerEntry entry(String place) {
    return ledger.stream()
        .filter(e -> e.place().toString().equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void stagesRunInOrderAndTheirLayersAreSigned() throws IOException {
    RunReport report = run(Texts.of("a.txt", "Hear ME"), Words.words(count), Words.shouts(count));
    assertThat(lines())
        .contains("a.txt also []")
        .contains("words by Producer[stage=words, plugin=test-plugin, version=1.0]")
        .contains("shouts by Producer[stage=shouts, plugin=test-plugin, version=1.0]")
        .contains("length=2");
    assertThat(report.exitCode()).isZero();
    assertThat(report.annotations()).containsEntry("words", 2L).containsEntry("shouts", 1L);
    assertThat(report.outputs()).containsExactly(output.resolve("lines.txt").toAbsolutePath());
  }

  @Test
  void documentsComeToTheExportersInTheOrderOfPlacesWhateverTheOrderOfTheSource()
      throws IOException {
    run(Texts.of("b/z.txt", "one", "b.txt", "two", "a/c/d.txt", "three"), Words.words(count));
    assertThat(lines().lines().map(line -> line.split(" ")[0]))
        .containsExactly("a/c/d.txt", "b/z.txt", "b.txt", "test");
  }

  @Test
  void aStageLeavesLanguagesThatItDoesNotServeAloneAndTheDocumentIsProcessed() throws IOException {
    RunReport report =
        run(Texts.of("a.txt", "fr:Ecoute MOI"), Words.words(count), Words.shouts(count));
    assertThat(entry("a.txt").status()).isEqualTo(Status.PROCESSED);
    assertThat(entry("a.txt").reason()).isEqualTo(Reason.LANGUAGE_NOT_SUPPORTED);
    assertThat(entry("a.txt").stage()).isEqualTo("shouts");
    assertThat(entry("a.txt").detail()).isEqualTo("fr");
    assertThat(lines()).contains("words by").doesNotContain("shouts by");
    assertThat(report.exitCode()).isZero();
  }

  @Test
  void aStageWhoseConditionDoesNotHoldGivesNothingAndWhatRequiresItsLayerSeesItEmpty()
      throws IOException {
    StageStep words = Words.words(count);
    Condition german = new Condition(Set.of("de"), Set.of());
    StageStep germanWords =
        new StageStep(words.producer(), words.descriptor(), german, "d", words.create());
    RunReport report = run(Texts.of("a.txt", "Hear ME"), germanWords, Words.shouts(count));
    assertThat(lines()).doesNotContain("words by").contains("shouts by").doesNotContain("length=2");
    assertThat(entry("a.txt").reason()).isNull();
  }

  @Test
  void aStageThatThrowsCostsTheDocumentItsLayerAndNothingElse() throws IOException {
    RunReport report = run(Texts.of("a.txt", "FAIL me", "b.txt", "Hear ME"), Words.words(count));
    assertThat(entry("a.txt"))
        .isEqualTo(
            new LedgerEntry(
                Place.of("a.txt"),
                entry("a.txt").document(),
                Status.PARTIAL,
                Reason.STAGE_FAILED,
                "words",
                "cannot stand FAIL"));
    assertThat(lines()).contains("a.txt also []\n").contains("b.txt also [] words by");
    assertThat(report.exitCode()).isEqualTo(3);
  }

  @Test
  void anOverflowingStackIsContained() {
    RunReport report = run(Texts.of("a.txt", "DEEP", "b.txt", "fine"), Words.words(count));
    assertThat(entry("a.txt").reason()).isEqualTo(Reason.STAGE_FAILED);
    assertThat(entry("a.txt").detail()).isEqualTo("StackOverflowError");
    assertThat(entry("b.txt").status()).isEqualTo(Status.PROCESSED);
  }

  @Test
  void aStageThatRunsOutOfMemoryIsContained() {
    Descriptor descriptor = Descriptor.of("Takes all memory.").provides(Words.WORDS);
    StageStep greedy =
        Words.step(
            "greedy",
            descriptor,
            () ->
                document -> {
                  int wanted = new long[Integer.MAX_VALUE][].length;
                  throw new IllegalStateException("This memory is larger than any: " + wanted);
                });
    RunReport report = run(Texts.of("a.txt", "one"), greedy);
    assertThat(entry("a.txt").reason()).isEqualTo(Reason.STAGE_FAILED);
    assertThat(entry("a.txt").detail()).startsWith("OutOfMemoryError");
  }

  @Test
  void aStageThatDoesNotComeBackIsLeftBehindAndTheNextDocumentsAreServed() throws IOException {
    RunSettings settings = RunSettings.of(1).withTimeout(Duration.ofMillis(300));
    RunReport report =
        run(
            Texts.of("a.txt", "FOREVER", "b.txt", "one more"),
            settings,
            List.of(Words.words(count), Words.shouts(count)));
    assertThat(entry("a.txt").reason()).isEqualTo(Reason.STAGE_TIMEOUT);
    assertThat(entry("a.txt").detail()).isEqualTo("took longer than 300ms");
    assertThat(lines()).contains("b.txt also [] words by");
  }

  @Test
  void aStageThatChangesTheTextOrGivesOtherLayersFails() {
    Descriptor descriptor = Descriptor.of("Misbehaves.").provides(Words.WORDS);
    StageStep silent = Words.step("silent", descriptor, () -> document -> document);
    StageStep rewriter =
        Words.step(
            "rewriter",
            descriptor,
            () ->
                d ->
                    Document.of(d.id(), null, d.origin(), d.metadata(), d.text() + "!", List.of())
                        .with(Words.WORDS, List.of()));
    run(Texts.of("a.txt", "x"), silent);
    assertThat(entry("a.txt").detail())
        .contains("it should add exactly [words]; the document now has []");
    run(Texts.of("a.txt", "x"), rewriter);
    assertThat(entry("a.txt").detail()).isEqualTo("it changed the text");
  }

  @Test
  void everythingFoundIsAccountedForEmbeddedDocumentsIncluded() {
    Texts texts =
        Texts.of(
            "a.zip",
            "outer---inner ONE---inner TWO",
            "b.txt",
            "BROKEN",
            "c.txt",
            "THROWS",
            "d.txt",
            "LOCKED",
            "e.txt",
            "same",
            "f.txt",
            "same");
    RunReport report = run(texts, Words.words(count));
    assertThat(report.found()).isEqualTo(8);
    assertThat(report.count(Status.PROCESSED)).isEqualTo(4);
    assertThat(report.count(Status.QUARANTINED)).isEqualTo(3);
    assertThat(report.count(Status.SKIPPED)).isEqualTo(1);
    assertThat(entry("a.zip!/part.txt#2").status()).isEqualTo(Status.PROCESSED);
    assertThat(entry("c.txt").detail()).isEqualTo("the loader failed: the format is odd");
  }

  @Test
  void copiesAreSkippedInFavourOfTheSmallestPlaceWithTheirInsides() throws IOException {
    Texts texts = Texts.of("z.zip", "outer---inner", "a/b.zip", "outer---inner");
    RunReport report = run(texts, Words.words(count));
    assertThat(entry("z.zip").reason()).isEqualTo(Reason.DUPLICATE_OF);
    assertThat(entry("z.zip").detail()).isEqualTo("a/b.zip");
    assertThat(entry("z.zip!/part.txt").detail()).isEqualTo("a/b.zip!/part.txt");
    assertThat(lines()).contains("a/b.zip also [z.zip]").doesNotContain("z.zip also");
  }

  @Test
  void whatTheSourceRefusesHasItsLine() {
    LedgerEntry pipe =
        new LedgerEntry(Place.of("p"), "", Status.SKIPPED, Reason.NOT_A_FILE, "", "a pipe");
    Input input = new Input(r -> r.accept(new Listed.Refused(pipe)), "", "");
    Pipeline pipeline = new Pipeline("test", List.of(), List.of(), List.of());
    try (RunStore store = RunStore.inMemory()) {
      RunReport report =
          new Runner(pipeline, RunSettings.of(1))
              .run(
                  input,
                  Texts.of().workers(pipeline, RunSettings.of(1)),
                  store,
                  null,
                  ProgressListener.NONE);
      assertThat(store.ledger()).containsExactly(pipe);
      assertThat(report.found()).isEqualTo(1);
    }
  }

  @Test
  void aSumThatIsOffFailsTheRun() {
    assertThatThrownBy(() -> run(Texts.of("a.txt", "NOTHING"), Words.words(count)))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("1 found, but 0 accounted for");
    assertThat(output.resolve("lines.txt")).doesNotExist();
  }

  @Test
  void readingThatDoesNotComeBackCostsTheResource() {
    RunSettings settings = RunSettings.of(1).withTimeout(Duration.ofMillis(300));
    RunReport report =
        run(Texts.of("a.txt", "SLOW", "b.txt", "fine"), settings, List.of(Words.words(count)));
    assertThat(entry("a.txt").reason()).isEqualTo(Reason.READING_TIMEOUT);
    assertThat(entry("b.txt").status()).isEqualTo(Status.PROCESSED);
  }

  @Test
  void anErrorStopsTheRunWhereThePipelineSaysSo() {
    RunSettings settings = RunSettings.of(1).withOnError(OnError.STOP);
    Texts texts = Texts.of("a.txt", "BROKEN", "b.txt", "fine");
    assertThatThrownBy(() -> run(texts, settings, List.of(Words.words(count))))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("a.txt could not be processed whole (damaged: no text in it)");
  }

  @Test
  void aStageThatCannotBeMadeEndsTheRunBeforeItBegins() {
    StageStep broken =
        Words.step(
            "broken",
            Descriptor.of("Cannot be made."),
            () -> {
              throw new IllegalArgumentException("there is no file 'actors.csv'");
            });
    Texts texts = Texts.of("a.txt", "x");
    assertThatThrownBy(() -> run(texts, broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no file 'actors.csv'");
    assertThat(texts.reads).hasValue(0);
  }
}
