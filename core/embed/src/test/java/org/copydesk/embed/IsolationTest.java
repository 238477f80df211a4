package org.copydesk.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.source.Status;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.run.ProgressListener;
import org.copydesk.engine.run.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a pipeline file in worker processes, with a parser among the others that breaks them. */
class IsolationTest {

  private static final int GOOD = 30;

  private static final String YAML =
      """
      version: 1
      name: faults
      input: { path: ./in }
      output: ./out
      stages:
        - use: diary
          with: { file: DIARY }
        - use: shout-finder
          with: { letters: 3 }
      outputs:
        - use: shout-list
      run: { workers: 2, timeout: 10s, worker-heap: 96m }
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @BeforeEach
  void goodDocuments() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < GOOD; i++) {
      Files.writeString(folder.resolve("in/good-%02d.txt".formatted(i)), "They said ALL of " + i);
    }
  }

  private PipelineFile load(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), placed(yaml));
    return Copydesk.load(file)
        .factories(new Shouts.Finder(), new Shouts.Lister(), new Diary())
        .retry("copydesk retry pipeline.yaml");
  }

  private String placed(String yaml) {
    return yaml.replace("DIARY", folder.resolve("diary.txt").toString());
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  private Map<String, Long> worked() throws IOException {
    Map<String, Long> worked = new TreeMap<>();
    lines("diary.txt").forEach(place -> worked.merge(place, 1L, Long::sum));
    return worked;
  }

  @Test
  void faultsOfAParserCostTheirOwnFilesAndEveryOtherIsDoneOnce() throws IOException {
    for (String fault : List.of("hang", "exit", "overflow", "memory", "throw")) {
      Files.writeString(
          folder.resolve("in/good-15-" + fault + ".afm"), "StartFontMetrics " + fault);
    }
    zip(
        folder.resolve("in/good-20.zip"),
        "a.txt",
        "All WELL",
        "b.afm",
        "StartFontMetrics exit",
        "c.txt",
        "SO far");
    RunReport report = load(YAML).isolated().run(ProgressListener.NONE);
    assertThat(report.found()).isEqualTo(GOOD + 5 + 4);
    assertThat(report.count(Status.PROCESSED)).isEqualTo(GOOD + 3);
    assertThat(report.trouble())
        .extracting(entry -> entry.place() + " " + entry.reason())
        .containsExactly(
            "good-15-exit.afm WORKER_LOST",
            "good-15-hang.afm READING_TIMEOUT",
            "good-15-memory.afm OUT_OF_MEMORY",
            "good-15-overflow.afm DAMAGED",
            "good-15-throw.afm DAMAGED",
            "good-20.zip!/b.afm WORKER_LOST");
    assertThat(worked()).hasSize(GOOD + 2).allSatisfy((place, times) -> assertThat(times).isOne());
    assertThat(folder.resolve("out/.copydesk/tmp")).doesNotExist();
  }

  private static void zip(Path file, String... namesAndTexts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void outputsAreTheSameAsWithoutProcesses() throws IOException {
    load(YAML).run(ProgressListener.NONE);
    List<String> expected = lines("out/shouts.txt");
    List<String> ledger = lines("out/ledger.jsonl");
    load(YAML.replace("./out", "./other")).isolated().run(ProgressListener.NONE);
    assertThat(lines("other/shouts.txt")).isEqualTo(expected);
    assertThat(lines("other/ledger.jsonl")).isEqualTo(ledger);
  }

  @Test
  void theFileMayDoWithoutProcesses() throws IOException {
    RunReport report =
        load(YAML.replace("workers: 2", "isolation: off")).isolated().run(ProgressListener.NONE);
    assertThat(report.count(Status.PROCESSED)).isEqualTo(GOOD);
  }

  @Test
  void whatALimitBrokeStaysSoUntilTheLimitChanges() throws IOException {
    Files.createDirectories(folder.resolve("hanging"));
    Files.writeString(folder.resolve("hanging/hang.afm"), "StartFontMetrics hang");
    String slow = YAML.replace("./in", "./hanging").replace("workers: 2", "workers: 1");
    String quick = slow.replace("10s", "1s");
    load(quick).isolated().run(ProgressListener.NONE);
    RunReport again = load(quick).isolated().run(ProgressListener.NONE);
    assertThat(again.trouble().get(0).detail()).isEqualTo("reading it took longer than 1s");
    RunReport longer = load(slow.replace("10s", "2s")).isolated().run(ProgressListener.NONE);
    assertThat(longer.trouble().get(0).detail()).isEqualTo("reading it took longer than 2s");
  }

  @Test
  void aStageThatRefusesItsSettingsEndsTheRunAsWithoutProcesses() throws IOException {
    String broken = YAML.replace("letters: 3", "letters: 9");
    String expected = refusal(load(broken));
    assertThat(refusal(load(broken).isolated())).isEqualTo(expected);
  }

  private static String refusal(PipelineFile file) {
    try {
      return "ran: " + file.run(ProgressListener.NONE).found();
    } catch (IllegalArgumentException e) {
      return e.getClass().getName() + ": " + e.getMessage();
    }
  }

  @Test
  void aFactoryThatAProcessCannotMakeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), placed(YAML));
    PipelineFile pipeline =
        Copydesk.load(file)
            .factories(new Shouts.Finder(), new Shouts.Lister(), new ClosedDiary("x"))
            .isolated();
    assertThatThrownBy(() -> pipeline.run(ProgressListener.NONE))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("cannot make org.copydesk.embed.IsolationTest$ClosedDiary")
        .hasMessageContaining("put the factory into a plugin");
  }

  /** A factory that no other process can make. */
  private static final class ClosedDiary implements StageFactory<Diary.Settings> {

    private final Diary diary = new Diary();
    private final String name;

    ClosedDiary(String prefix) {
      this.name = prefix.isEmpty() ? "" : diary.name();
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Class<Diary.Settings> settingsType() {
      return diary.settingsType();
    }

    @Override
    public Descriptor describe(Diary.Settings settings) {
      return diary.describe(settings);
    }

    @Override
    public Stage create(Diary.Settings settings, ComponentContext context) {
      return diary.create(settings, context);
    }
  }
}
