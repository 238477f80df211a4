package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadCallTest {

  private static final String PIPELINE =
      """
      version: 1
      name: calls
      input: { path: ./in }
      output: ./out
      stages:
        - use: linguistics
      outputs:
        - use: jsonl
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeAGoodPipeline() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/note.txt"), "The bridge is open again.\n");
    write("pipeline.yaml", PIPELINE);
  }

  @Test
  void aMissingPipelineFileIsNamed() {
    refused(Desk.call(folder, "run", "pipelin.yaml"), "pipelin.yaml");
  }

  @Test
  void aMissingInputFolderIsNamed() {
    refused(Desk.call(folder, "run", "pipeline.yaml", "--input", "documents"), "documents");
  }

  @Test
  void anInputThatTheFileNamesAndThatIsMissingIsNamed() throws IOException {
    write("missing.yaml", PIPELINE.replace("./in", "./letters"));
    refused(Desk.call(folder, "run", "missing.yaml"), "letters");
  }

  @Test
  void aPluginFolderWithoutPluginsIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("my-plugins"));
    refused(Desk.call(folder, "run", "pipeline.yaml", "--plugins", "my-plugins"), "my-plugins");
  }

  @Test
  void aPluginFolderThatIsMissingIsNamed() {
    refused(Desk.call(folder, "run", "pipeline.yaml", "--plugins", "my-plugins"), "my-plugins");
  }

  @Test
  void aRunWithoutWorkersIsRefused() {
    refused(Desk.call(folder, "run", "pipeline.yaml", "--workers", "0"), "workers");
  }

  @Test
  void anUnknownOptionIsNamedWithWhatIsMeant() {
    refused(Desk.call(folder, "run", "pipeline.yaml", "--ouput", "o"), "--ouput", "--output");
  }

  @Test
  void anUnknownCommandIsNamedWithWhatIsMeant() {
    refused(Desk.call(folder, "rum", "pipeline.yaml"), "rum", "run");
  }

  @Test
  void aBrokenPipelineFileIsToldWithAllItsFaultsAndPlaces() throws IOException {
    write(
        "broken.yaml", PIPELINE.replace("linguistics", "linguistic").replace("output:", "outptu:"));
    Desk.Call call = Desk.call(folder, "run", "broken.yaml");
    refused(
        call,
        "broken.yaml:4:1: error:",
        "Did you mean 'output'?",
        "broken.yaml:6:10: error: no plugin provides 'linguistic'. Did you mean 'linguistics'?",
        "^^^^^^^^^^");
    refused(Desk.call(folder, "check", "broken.yaml"), "broken.yaml:6:10: error:");
  }

  @Test
  void anOutputThatIsAFileIsNamedAndStaysAsItIs() throws IOException {
    write("taken", "a file stands here");
    Desk.Call call = Desk.call(folder, "run", "pipeline.yaml", "--output", "taken");
    assertThat(call.exitCode()).as("%s", call).isIn(1, 2);
    assertThat(call.err()).contains("taken").doesNotContain("\tat ");
    assertThat(folder.resolve("taken")).hasContent("a file stands here");
  }

  @Test
  void anOutputFileThatCannotBeWrittenIsNamedAndTheLedgerIsKept() throws IOException {
    Files.createDirectories(folder.resolve("out/documents.jsonl/taken"));
    Desk.Call call = Desk.call(folder, "run", "pipeline.yaml");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(1);
    assertThat(call.err()).contains("'jsonl'", "documents.jsonl").doesNotContain("\tat ");
    assertThat(new Outputs(folder.resolve("out")).statusOf("note.txt")).isEqualTo("processed");
  }

  @Test
  void helpAndVersionAreResults() {
    Desk.Call help = Desk.call(folder, "--help");
    assertThat(help.exitCode()).as("%s", help).isZero();
    assertThat(help.out()).contains("run", "check", "plugin", "--version");
    Desk.Call version = Desk.call(folder, "--version");
    assertThat(version.exitCode()).as("%s", version).isZero();
    assertThat(version.out()).contains(System.getProperty("copydesk.version"));
  }

  @Test
  void aGoodPipelineIsCheckedWithoutReadingADocument() {
    Desk.Call call = Desk.call(folder, "check", "pipeline.yaml");
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** The mistake is told on standard error, without a stack trace, and nothing was run. */
  private void refused(Desk.Call call, String... words) {
    assertThat(call.exitCode()).as("%s", call).isEqualTo(2);
    assertThat(call.err()).contains(words).doesNotContain("\tat ");
    assertThat(call.out()).isEmpty();
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(folder.resolve("in/note.txt")).exists();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
