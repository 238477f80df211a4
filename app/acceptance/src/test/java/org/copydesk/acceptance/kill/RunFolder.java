package org.copydesk.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.acceptance.House;

/** A folder with a pipeline file, its outputs, and a folder of temporary files of its own. */
final class RunFolder {

  private static final long LONGEST_MINUTES = 5;

  private final Path folder;
  private final int workers;

  private RunFolder(Path folder, int workers) {
    this.folder = folder;
    this.workers = workers;
  }

  /** Makes the folder beside the folder of the press. */
  static RunFolder create(Path folder, int workers) throws IOException {
    Files.createDirectories(folder.resolve("tmp"));
    Files.writeString(folder.resolve("pipeline.yaml"), Press.text("pipeline.yaml"));
    return new RunFolder(folder, workers);
  }

  /** Has it read by rules alone: the encoder needs room of its own. */
  RunFolder withoutEncoder() throws IOException {
    Path pipeline = folder.resolve("pipeline.yaml");
    String stage = "- use: linguistics";
    String text = Files.readString(pipeline);
    Files.writeString(pipeline, text.replace(stage, stage + "\n    with: { encoder: none }"));
    return this;
  }

  Path output() {
    return folder.resolve("out");
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  /** Starts {@code copydesk run} on it, or another command. */
  Process start(String command) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(House.distribution().resolve("bin/copydesk").toAbsolutePath().toString());
    words.addAll(List.of(command, "pipeline.yaml", "--workers", String.valueOf(workers)));
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(folder.resolve("stderr").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("TMPDIR", temporary().toString());
    builder.environment().put("COPYDESK_OPTS", "-Djava.io.tmpdir=" + temporary());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** Runs it to its end and returns the exit code. */
  int finish(String command) throws IOException, InterruptedException {
    return ended(start(command));
  }

  int ended(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("It did not end.\n" + said());
    }
    return process.exitValue();
  }

  /** Returns what the last command printed. */
  String said() throws IOException {
    return Files.readString(folder.resolve("stdout")) + "\n-- err\n" + errors();
  }

  /** Returns what the last command printed on standard error. */
  String errors() throws IOException {
    return Files.readString(folder.resolve("stderr"));
  }

  /** Returns the lines of its ledger. */
  List<String> ledger() throws IOException {
    return Files.readAllLines(output().resolve("ledger.jsonl"));
  }

  OutputTree tree() throws IOException {
    return OutputTree.of(output());
  }

  /** Returns the processes that were started for this folder and still run. */
  List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
        .toList();
  }

  /** Requires that nothing of a run is left over but its outputs and its store. */
  void requireTidy() throws IOException {
    assertThat(tree().kept()).as("in .copydesk").containsExactly("store.mv");
    assertThat(OutputTree.names(temporary())).as("temporary files").isEmpty();
    assertThat(processes()).as("processes").isEmpty();
  }
}
