package org.copydesk.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.Condition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.store.Gone;
import org.copydesk.engine.store.RunStore;
import org.copydesk.engine.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a store in a folder: what they leave and what they take up again. */
class FolderRunTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private final Words.Count count = new Words.Count();

  private Pipeline pipeline(StageStep... stages) {
    return new Pipeline("test", List.of(stages), List.of(), List.of(Lines.step("lines.txt")));
  }

  private RunReport run(Texts texts, int workers, Path output, StageStep... stages) {
    return run(texts, RunSettings.of(workers), output, stages);
  }

  private RunReport run(Texts texts, RunSettings wanted, Path output, StageStep... stages) {
    RunSettings settings = wanted.withRetry("copydesk run p.yaml");
    Pipeline pipeline = pipeline(stages);
    try (RunStore store = RunStore.open(output)) {
      return new Runner(pipeline, settings)
          .run(
              texts.input(),
              texts.workers(pipeline, settings),
              store,
              output,
              ProgressListener.NONE);
    }
  }

  private static Texts many() {
    Texts texts = Texts.of();
    for (int i = 0; i < 60; i++) {
      String text = i % 7 == 0 ? "the SAME again" : "document " + i + " SAYS---inner WORD " + i;
      texts.with((i % 5) + "/" + (i * 37 % 60) + ".txt", i % 11 == 10 ? "FAIL " + i : text);
    }
    return texts.with("broken.txt", "BROKEN").with("french.txt", "fr:Bonjour");
  }

  private static List<String> files(Path output) throws IOException {
    return List.of(
        Files.readString(output.resolve("lines.txt")),
        Files.readString(output.resolve("ledger.jsonl")));
  }

  @Test
  void theOutputsAreTheSameForAnyNumberOfWorkersAndForASecondRun() throws IOException {
    Path one = folder.resolve("one");
    Path four = folder.resolve("four");
    RunReport first = run(many(), 1, one, Words.words(count), Words.shouts(count));
    List<String> expected = files(one);
    run(many(), 4, four, Words.words(count), Words.shouts(count));
    assertThat(files(four)).isEqualTo(expected);
    RunReport again = run(many(), 4, one, Words.words(count), Words.shouts(count));
    assertThat(files(one)).isEqualTo(expected);
    assertThat(again.counts()).isEqualTo(first.counts());
    assertThat(again.trouble()).isEqualTo(first.trouble());
  }

  @Test
  void aSecondRunReadsNothingAndRunsNoStageAgain() {
    Texts texts = Texts.of("a.txt", "Hear ME---inside", "b.txt", "fr:Bonjour");
    run(texts, 2, folder, Words.words(count), Words.shouts(count));
    run(texts, 2, folder, Words.words(count), Words.shouts(count));
    assertThat(texts.reads).hasValue(2);
    assertThat(count.words).hasValue(3);
    assertThat(count.shouts).hasValue(2);
  }

  @Test
  void twoStagesForTwoLanguagesGiveTheSameLayerEachToItsOwnDocuments() throws IOException {
    Texts texts = Texts.of("a.txt", "Hear ME", "b.txt", "fr:Ecoute MOI");
    StageStep shouts = Words.shouts(count);
    StageStep french =
        new StageStep(
            new Producer("french-words", "test-plugin", "1.0"),
            Words.words(count).descriptor(),
            new Condition(Set.of("fr"), Set.of()),
            "d2",
            Words.words(count).create());
    StageStep english =
        new StageStep(
            new Producer("words", "test-plugin", "1.0"),
            Words.words(count).descriptor(),
            new Condition(Set.of("en"), Set.of()),
            "d1",
            Words.words(count).create());
    run(texts, 2, folder, english, french, shouts);
    List<String> expected = files(folder);
    assertThat(expected.get(0))
        .contains("by Producer[stage=french-words", "by Producer[stage=words");
    run(texts, 2, folder, english, french, shouts);
    assertThat(files(folder)).isEqualTo(expected);
    assertThat(count.words).hasValue(2);
    assertThat(count.shouts).hasValue(1);
  }

  @Test
  void aNewDocumentIsTheOnlyOneThatIsReadAndAGoneOneIsForgotten() throws IOException {
    run(Texts.of("a.txt", "one", "b.txt", "two"), 1, folder, Words.words(count));
    Texts texts = Texts.of("b.txt", "two", "c.txt", "three");
    run(texts, 1, folder, Words.words(count));
    assertThat(texts.reads).hasValue(1);
    assertThat(count.words).hasValue(3);
    assertThat(files(folder).get(0)).doesNotContain("a.txt").contains("b.txt").contains("c.txt");
  }

  @Test
  void aFileThatMovedOrGotAnotherNameIsNotReadAgain() throws IOException {
    run(Texts.of("old/letter.txt", "Hear ME---inside"), 1, folder, Words.words(count));
    Texts moved = Texts.of("new/memo.txt", "Hear ME---inside");
    run(moved, 1, folder, Words.words(count));
    assertThat(moved.reads).hasValue(0);
    assertThat(count.words).hasValue(2);
    assertThat(files(folder).get(0)).doesNotContain("letter").contains("new/memo.txt");
    Texts other = Texts.of("new/memo.html", "Hear ME---inside");
    run(other, 1, folder, Words.words(count));
    assertThat(other.reads).as("read as another type").hasValue(1);
  }

  @Test
  void filesThatWentAreNamedOnce() {
    run(Texts.of("a.txt", "one---inside", "b.txt", "two"), 1, folder, Words.words(count));
    RunReport gone = run(Texts.of("b.txt", "two", "c.txt", "three"), 1, folder);
    assertThat(gone.gone()).isEqualTo(new Gone(1, List.of(Place.of("a.txt"))));
    RunReport after = run(Texts.of("b.txt", "two", "c.txt", "three"), 1, folder);
    assertThat(after.gone()).isEqualTo(Gone.NONE);
    RunReport none = run(Texts.of(), 1, folder);
    assertThat(none.gone().first()).containsExactly(Place.of("b.txt"), Place.of("c.txt"));
  }

  @Test
  void aRunThatWasCutShortDoesNotMakeFilesGone() {
    run(Texts.of("a.txt", "one", "b.txt", "two"), 1, folder, Words.words(count));
    Texts stopped = Texts.of("0.txt", "BROKEN", "b.txt", "two");
    RunSettings stop = RunSettings.of(1).withOnError(OnError.STOP);
    assertThatThrownBy(() -> run(stopped, stop, folder, Words.words(count)))
        .isInstanceOf(RunException.class);
    RunReport after = run(Texts.of("b.txt", "two"), 1, folder, Words.words(count));
    assertThat(after.gone().first()).containsExactly(Place.of("a.txt"));
  }

  @Test
  void anotherStageAtTheEndLeavesTheResultsOfTheFirst() {
    Texts texts = Texts.of("a.txt", "Hear ME");
    run(texts, 1, folder, Words.words(count));
    run(texts, 1, folder, Words.words(count), Words.shouts(count));
    assertThat(texts.reads).hasValue(1);
    assertThat(count.words).hasValue(1);
    assertThat(count.shouts).hasValue(1);
  }

  @Test
  void otherSettingsOfAStageRunItAndWhatComesAfterIt() {
    Texts texts = Texts.of("a.txt", "Hear ME");
    StageStep words = Words.words(count);
    run(texts, 1, folder, words, Words.shouts(count));
    StageStep changed =
        new StageStep(words.producer(), words.descriptor(), words.when(), "d2", words.create());
    run(texts, 1, folder, changed, Words.shouts(count));
    assertThat(texts.reads).hasValue(1);
    assertThat(count.words).hasValue(2);
    assertThat(count.shouts).hasValue(2);
  }

  @Test
  void whatFailedStaysFailedUntilItIsToBeTriedAgain() throws IOException {
    Texts texts = Texts.of("a.txt", "FAIL", "b.txt", "fine");
    run(texts, 1, folder, Words.words(count));
    assertThat(files(folder).get(1))
        .isEqualTo(
            """
            {"place":"a.txt","embedded":null,"status":"partial","reason":"stage-failed",\
            "stage":"words","detail":"cannot stand FAIL","retry":"copydesk run p.yaml"}
            {"place":"b.txt","embedded":null,"status":"processed","reason":null,\
            "stage":null,"detail":null,"retry":null}
            """);
    List<String> expected = files(folder);
    run(texts, 1, folder, Words.words(count));
    assertThat(count.words).hasValue(2);
    assertThat(files(folder)).isEqualTo(expected);
    run(texts, RunSettings.of(1).withAgain(true), folder, Words.words(count));
    assertThat(count.words).hasValue(3);
    assertThat(files(folder)).isEqualTo(expected);
  }

  @Test
  void otherSettingsOfAStageLeaveThoseAloneThatDoNotTakeItsLayers() {
    Texts texts = Texts.of("a.txt", "Hear ME");
    StageStep words = Words.words(count);
    StageStep lengths =
        Words.step(
            "other",
            Descriptor.of("Counts.").provides(LayerKey.of("others", Words.Word.class)),
            () -> document -> document.with(LayerKey.of("others", Words.Word.class), List.of()));
    run(texts, 1, folder, lengths, words, Words.shouts(count));
    StageStep changed =
        new StageStep(
            lengths.producer(), lengths.descriptor(), lengths.when(), "d2", lengths.create());
    run(texts, 1, folder, changed, words, Words.shouts(count));
    assertThat(count.words).hasValue(1);
    assertThat(count.shouts).hasValue(1);
  }

  @Test
  void aFinishedRunIsExportedAgainWithoutReadingADocument() throws IOException {
    Texts texts = Texts.of("a.txt", "Hear ME", "b.txt", "Hear ME");
    run(texts, 1, folder, Words.words(count));
    List<String> expected = files(folder);
    Files.delete(folder.resolve("lines.txt"));
    try (RunStore store = RunStore.open(folder)) {
      RunReport report =
          new Runner(pipeline(Words.words(count)), RunSettings.of(1))
              .export(store, folder, ProgressListener.NONE);
      assertThat(report.count(Status.SKIPPED)).isEqualTo(1);
    }
    assertThat(files(folder)).isEqualTo(expected);
    assertThat(texts.reads).hasValue(2);
  }

  @Test
  void anotherPipelineCannotExportTheRun() {
    run(Texts.of("a.txt", "x"), 1, folder, Words.words(count));
    try (RunStore store = RunStore.open(folder)) {
      Runner runner = new Runner(pipeline(), RunSettings.of(1));
      assertThatThrownBy(() -> runner.export(store, folder, ProgressListener.NONE))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("stages of the pipeline have changed");
    }
  }

  @Test
  void aRunThatWasCutShortIsTakenUpWhereItStopped() {
    Texts texts = Texts.of("a.txt", "one", "b.txt", "BROKEN");
    RunSettings stopping = RunSettings.of(1).withOnError(OnError.STOP);
    Pipeline pipeline = pipeline(Words.words(count));
    Runner runner = new Runner(pipeline, stopping);
    try (RunStore store = RunStore.open(folder)) {
      assertThatThrownBy(
              () ->
                  runner.run(
                      texts.input(),
                      texts.workers(pipeline, stopping),
                      store,
                      folder,
                      ProgressListener.NONE))
          .isInstanceOf(RunException.class);
      assertThatThrownBy(() -> runner.export(store, folder, ProgressListener.NONE))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no finished run");
    }
    run(Texts.of("a.txt", "one", "b.txt", "mended"), 1, folder, Words.words(count));
    assertThat(count.words).hasValue(2);
  }

  @Test
  void twoRunsInOneOutputFolderDoNotGetInEachOthersWay() {
    try (RunStore store = RunStore.open(folder)) {
      assertThatThrownBy(() -> run(Texts.of("a.txt", "x"), 1, folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Another run is using the output folder " + folder);
      assertThat(store.documents()).isEmpty();
    }
  }
}
