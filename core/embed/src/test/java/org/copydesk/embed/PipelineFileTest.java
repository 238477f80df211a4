package org.copydesk.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.source.Status;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.run.ProgressListener;
import org.copydesk.engine.run.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFileTest {

  private static final String YAML =
      """
      version: 1
      input: { path: ./in }
      output: ./out
      stages:
        - use: shout-finder
          with: { letters: 3 }
      outputs:
        - use: shout-list
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(folder.resolve("in/b.txt"), "First they said NONE.");
    Files.writeString(folder.resolve("in/sub/a.html"), "<p>Then they said ALL of it.</p>");
    Files.writeString(folder.resolve("in/copy.txt"), "First they said NONE.");
    Files.writeString(folder.resolve("in/empty.txt"), "");
  }

  private PipelineFile load(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), yaml);
    return Copydesk.load(file).factories(new Shouts.Finder(), new Shouts.Lister());
  }

  private List<String> written(String output) throws IOException {
    return List.of(
        Files.readString(folder.resolve(output).resolve("shouts.txt")),
        Files.readString(folder.resolve(output).resolve("ledger.jsonl")));
  }

  @Test
  void aFileIsRunAndEverythingIsAccountedFor() throws IOException {
    RunReport report = load(YAML).workers(2).run(ProgressListener.NONE);
    assertThat(written("out").get(0)).isEqualTo("b.txt [NONE]\nsub/a.html [ALL]\n");
    assertThat(report.found()).isEqualTo(4);
    assertThat(report.count(Status.PROCESSED)).isEqualTo(2);
    assertThat(report.count(Status.SKIPPED)).isEqualTo(1);
    assertThat(report.count(Status.QUARANTINED)).isEqualTo(1);
    assertThat(report.exitCode()).isEqualTo(3);
    assertThat(report.annotations()).containsEntry("shouts", 2L);
  }

  @Test
  void oneWorkerFourWorkersAndASecondRunWriteTheSame() throws IOException {
    load(YAML).workers(1).retry("copydesk run pipeline.yaml").run(ProgressListener.NONE);
    List<String> expected = written("out");
    load(YAML)
        .workers(4)
        .retry("copydesk run pipeline.yaml")
        .output(folder.resolve("four"))
        .run(ProgressListener.NONE);
    assertThat(written("four")).isEqualTo(expected);
    load(YAML).workers(4).retry("copydesk run pipeline.yaml").run(ProgressListener.NONE);
    assertThat(written("out")).isEqualTo(expected);
  }

  @Test
  void theCharsetOfTheFileReachesTheReader() throws IOException {
    Files.write(folder.resolve("in/b.txt"), "\u0428\u0423\u041C LOUD".getBytes("windows-1251"));
    Files.writeString(folder.resolve("secret.txt"), "open sesame\n");
    String wanted = "path: ./in, charset: windows-1251, passwords-file: ./secret.txt";
    load(YAML.replace("path: ./in", wanted)).run(ProgressListener.NONE);
    assertThat(written("out").get(0)).contains("LOUD");
    assertThat(written("out").get(1)).doesNotContain("sesame");
  }

  @Test
  void otherPathsMayTakeThePlaceOfTheFiles() throws IOException {
    Path one = Files.writeString(folder.resolve("one.txt"), "Just SHOUT.");
    load(YAML).input(one).output(folder.resolve("other")).run(ProgressListener.NONE);
    assertThat(written("other").get(0)).isEqualTo("one.txt [SHOUT]\n");
  }

  @Test
  void standardInputIsOneDocument() throws IOException {
    byte[] bytes = "Piped and LOUD.".getBytes(StandardCharsets.UTF_8);
    load(YAML)
        .input(Path.of("-"))
        .standardInput(new ByteArrayInputStream(bytes))
        .run(ProgressListener.NONE);
    assertThat(written("out").get(0)).isEqualTo("- [LOUD]\n");
  }

  @Test
  void theOutputsAreWrittenAgainWithoutTheDocuments() throws IOException {
    load(YAML).run(ProgressListener.NONE);
    List<String> expected = written("out");
    Files.delete(folder.resolve("out/shouts.txt"));
    Files.writeString(folder.resolve("in/b.txt"), "CHANGED since.");
    RunReport report = load(YAML).export(ProgressListener.NONE);
    assertThat(written("out")).isEqualTo(expected);
    assertThat(report.outputs()).hasSize(1);
  }

  @Test
  void checkingFindsFaultsAndReadsNothing() throws IOException {
    load(YAML).check();
    PipelineFile wrong = load(YAML.replace("letters: 3", "letters: 30"));
    assertThatThrownBy(wrong::check)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("pipeline.yaml:6:22: error:");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void whatAStageRefusesStandsAtItsSettingsAndNothingIsRead() throws IOException {
    PipelineFile file = load(YAML.replace("letters: 3", "letters: 9"));
    assertThatThrownBy(() -> file.run(ProgressListener.NONE))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("pipeline.yaml:6:11: error: 'shout-finder' cannot work")
        .hasMessageContaining("'letters' is 1 to 8");
  }

  @Test
  void anInputThatIsMissingIsAConfigurationError() throws IOException {
    PipelineFile file = load(YAML).input(folder.resolve("nowhere"));
    assertThatThrownBy(() -> file.run(ProgressListener.NONE))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void anOutputThatCannotBeWrittenEndsTheRun() throws IOException {
    Files.createDirectories(folder.resolve("out/.shouts.txt.part/full"));
    PipelineFile file = load(YAML);
    assertThatThrownBy(() -> file.run(ProgressListener.NONE))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("exporter 'shout-list' could not write")
        .hasMessageContaining(".shouts.txt.part");
  }

  @Test
  void aDeskOfAFileRunsItsStagesOnOneDocument() throws IOException {
    try (Copydesk desk = load(YAML).workers(1).desk()) {
      assertThat(desk.process("NO and YES").layer(Shouts.SHOUTS)).hasSize(1);
    }
    try (Copydesk desk = load(YAML).workers(1).withoutStages().desk()) {
      assertThat(desk.stages()).isEmpty();
      assertThat(desk.process("NO and YES").layers()).isEmpty();
    }
  }
}
