package org.copydesk.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.ExporterStep;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.store.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to stop keeps what is done, and leaves outputs as they were. */
@Timeout(60)
class StopTest {

  private static final RunSettings SETTINGS = RunSettings.of(2).withTimeout(Duration.ZERO);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path output;

  private final Stop stop = new Stop();
  private final Words.Count count = new Words.Count();
  private final Pipeline pipeline =
      new Pipeline(
          "test", List.of(Words.words(count)), List.of(), List.of(Lines.step("lines.txt")));

  private RunReport run(Input input, Texts texts, ProgressListener listener) {
    try (RunStore store = RunStore.open(output)) {
      return new Runner(pipeline, SETTINGS, stop)
          .run(input, texts.workers(pipeline, SETTINGS), store, output, listener);
    }
  }

  private RunReport again(Texts texts) {
    try (RunStore store = RunStore.open(output)) {
      return new Runner(pipeline, SETTINGS)
          .run(
              texts.input(),
              texts.workers(pipeline, SETTINGS),
              store,
              output,
              ProgressListener.NONE);
    }
  }

  /** Lists some texts, then does something, then lists one more. */
  private static Input input(Texts texts, Runnable between) {
    return new Input(
        receiver -> {
          texts.input().source().list(receiver);
          between.run();
          receiver.accept(new Listed.Found(Texts.resource("z.txt", "never read")));
        },
        texts.input().reading(),
        "");
  }

  private static void await(AtomicInteger counter, int wanted) {
    while (counter.get() < wanted) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aDocumentInHandIsDroppedAndTheOthersAreKept() throws IOException {
    Texts texts = Texts.of("a.txt", "one", "b.txt", "two", "c.txt", "three");
    Texts slow = Texts.of().with("a.txt", "one").with("b.txt", "two").with("s.txt", "SLOW");
    Input input =
        input(
            slow,
            () -> {
              await(count.words, 2);
              await(slow.reads, 3);
              stop.ask();
            });
    assertThatThrownBy(() -> run(input, slow, ProgressListener.NONE))
        .isInstanceOf(StoppedException.class)
        .hasMessageContaining("run the same command to go on");
    assertThat(output.resolve("lines.txt")).doesNotExist();
    RunReport report = again(texts);
    assertThat(report.count(Status.PROCESSED)).isEqualTo(3);
    assertThat(count.words).as("a and b once, c once").hasValue(3);
  }

  @Test
  void aStopDuringTheExportsKeepsTheOldOutputs() throws IOException {
    again(Texts.of("a.txt", "old words"));
    String old = Files.readString(output.resolve("lines.txt"));
    Texts more = Texts.of("a.txt", "new words", "b.txt", "more");
    assertThatThrownBy(() -> runWithExporter(more, document -> stop.ask()))
        .isInstanceOf(StoppedException.class);
    assertThat(output.resolve("lines.txt")).hasContent(old);
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(".copydesk", "ledger.jsonl", "lines.txt");
    }
    again(more);
    assertThat(output.resolve("lines.txt")).content().contains("b.txt");
  }

  private void runWithExporter(Texts texts, Exporting exporting) {
    ExporterStep step =
        new ExporterStep(new Producer("x", "", ""), Descriptor.of("Stops."), folder -> exporting);
    Pipeline two =
        new Pipeline("test", pipeline.stages(), List.of(), List.of(Lines.step("lines.txt"), step));
    try (RunStore store = RunStore.open(output)) {
      RunReport unused =
          new Runner(two, SETTINGS, stop)
              .run(
                  texts.input(),
                  texts.workers(two, SETTINGS),
                  store,
                  output,
                  ProgressListener.NONE);
    }
  }

  /** An exporter that writes nothing. */
  private interface Exporting extends Exporter {
    @Override
    default List<Path> complete(RunFacts run) {
      return List.of();
    }

    @Override
    default void close() {}
  }

  @Test
  void anInterruptOfTheCallerStopsTheRunAndStaysPending() {
    Texts texts = Texts.of("a.txt", "one", "s.txt", "SLOW");
    Thread caller = Thread.currentThread();
    Input input =
        input(
            texts,
            () -> {
              await(texts.reads, 2);
              caller.interrupt();
            });
    assertThatThrownBy(() -> run(input, texts, ProgressListener.NONE))
        .isInstanceOf(StoppedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(again(Texts.of("a.txt", "one")).count(Status.PROCESSED)).isEqualTo(1);
    assertThat(count.words).hasValue(1);
  }

  @Test
  void anInterruptThatHitsAnExportersFileIsAStop() throws IOException {
    again(Texts.of("a.txt", "old words"));
    Exporting hit =
        document -> {
          Thread.currentThread().interrupt();
          throw new ClosedByInterruptException();
        };
    assertThatThrownBy(() -> runWithExporter(Texts.of("b.txt", "new words"), hit))
        .isInstanceOf(StoppedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(output.resolve("lines.txt")).content().contains("a.txt");
  }

  @Test
  void aRunThatFailsIsNotAStop() {
    Texts texts = Texts.of("a.txt", "BROKEN");
    RunSettings strict = SETTINGS.withOnError(OnError.STOP);
    try (RunStore store = RunStore.inMemory()) {
      Runner runner = new Runner(pipeline, strict, stop);
      assertThatThrownBy(
              () ->
                  runner.run(
                      texts.input(),
                      texts.workers(pipeline, strict),
                      store,
                      output,
                      ProgressListener.NONE))
          .isInstanceOf(RunException.class);
    }
  }
}
