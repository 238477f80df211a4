package org.copydesk.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.stage.CorpusStage;
import org.copydesk.api.stage.Table;
import org.copydesk.engine.pipeline.CorpusStep;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a run begins and ends: its source, its corpus stages, its outputs and its listener. */
class RunEndsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path output;

  private RunReport run(Texts texts, Pipeline pipeline) {
    try (RunStore store = RunStore.inMemory()) {
      return new Runner(pipeline, RunSettings.of(2))
          .run(
              texts.input(),
              texts.workers(pipeline, RunSettings.of(2)),
              store,
              output,
              ProgressListener.NONE);
    }
  }

  private static RunReport list(DocumentSource source) {
    Input input = new Input(source, "", "");
    Pipeline pipeline = new Pipeline("test", List.of(), List.of(), List.of());
    try (RunStore store = RunStore.inMemory()) {
      return new Runner(pipeline, RunSettings.of(2))
          .run(
              input,
              Texts.of().workers(pipeline, RunSettings.of(2)),
              store,
              null,
              ProgressListener.NONE);
    }
  }

  private String lines() throws IOException {
    return Files.readString(output.resolve("lines.txt"));
  }

  @Test
  void aSourceThatCannotListEndsTheRun() {
    DocumentSource source =
        receiver -> {
          throw new IOException("the disk is gone");
        };
    assertThatThrownBy(() -> list(source))
        .isInstanceOf(RunException.class)
        .hasMessage("Cannot list the input: IOException: the disk is gone");
  }

  @Test
  void aSourceThatBreaksDownEndsTheRunAndItsWorkers() {
    DocumentSource source =
        receiver -> {
          throw new NoClassDefFoundError("org/example/Walker");
        };
    assertThatThrownBy(() -> list(source))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("Cannot list the input: NoClassDefFoundError: org/example/Walker");
  }

  @Test
  void aRunHasASaneNumberOfWorkers() {
    assertThatThrownBy(() -> RunSettings.of(0)).hasMessageContaining("at least one worker");
    assertThatThrownBy(() -> RunSettings.of(Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 1024 workers");
  }

  @Test
  void anOutputThatCannotBeWrittenEndsTheRunAndTheOthersAreWhole() throws IOException {
    Pipeline pipeline =
        new Pipeline(
            "test",
            List.of(Words.words(new Words.Count())),
            List.of(),
            List.of(Lines.failing("bad.txt"), Lines.step("lines.txt")));
    Texts texts = Texts.of("a.txt", "NOSPACE", "b.txt", "fine");
    assertThatThrownBy(() -> run(texts, pipeline))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("exporter 'bad.txt' could not write")
        .hasMessageContaining("No space left on device");
    assertThat(output.resolve("bad.txt")).doesNotExist();
    assertThat(lines()).contains("b.txt also");
  }

  @Test
  void corpusStagesSeeEveryDocumentInOrderBeforeTheExportersAreCompleted() throws IOException {
    List<String> seen = new ArrayList<>();
    CorpusStage corpus =
        new CorpusStage() {
          @Override
          public void accept(Document document) {
            seen.add(document.origin().place().path());
          }

          @Override
          public List<Table> tables() {
            return List.of(new Table("seen", List.of("place"), List.of(List.of(seen.get(0)))));
          }
        };
    CorpusStep step =
        new CorpusStep(new Producer("c", "", ""), Descriptor.of("Sees all."), () -> corpus);
    Pipeline pipeline =
        new Pipeline("test", List.of(), List.of(step), List.of(Lines.step("lines.txt")));
    run(Texts.of("b.txt", "B", "a.txt", "A"), pipeline);
    assertThat(seen).containsExactly("a.txt", "b.txt");
    assertThat(lines()).contains("rows=[[a.txt]]");
  }

  @Test
  void theListenerIsToldTheLastFigures() {
    List<Progress> told = new ArrayList<>();
    Pipeline pipeline =
        new Pipeline("test", List.of(Words.words(new Words.Count())), List.of(), List.of());
    Texts texts = Texts.of("a.zip", "four---five!", "b.txt", "BROKEN");
    RunSettings settings = RunSettings.of(2);
    try (RunStore store = RunStore.inMemory()) {
      new Runner(pipeline, settings)
          .run(texts.input(), texts.workers(pipeline, settings), store, null, told::add);
    }
    Progress last = told.get(told.size() - 1);
    assertThat(last.found()).isEqualTo(3);
    assertThat(last.done()).isEqualTo(3);
    assertThat(last.characters()).isEqualTo(9);
    assertThat(last.exported()).isEqualTo(2);
    assertThat(last.complete()).isTrue();
  }
}
