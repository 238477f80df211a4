package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is watched, with its outputs inside it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(600)
class WatchTest {

  @TempDir Path folder;

  private @Nullable Process process;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), "The ferry sails at dawn.\n");
    pipeline("jsonl");
  }

  private void pipeline(String output) throws IOException {
    Files.writeString(
        folder.resolve("p.yaml"),
        "version: 1\ninput: { path: ./in }\noutput: ./in/out\noutputs: [{ use: "
            + output
            + " }]\nrun: { workers: 1 }\n");
  }

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void whatArrivesIsProcessedUntilASignalEndsTheWatching() throws Exception {
    Process watching = start("--settle", "1s", "--every", "20s");
    until(() -> rounds() == 1);
    assertThat(text("in/out/documents.jsonl").lines()).hasSize(1);

    Files.createDirectories(folder.resolve("in/new/deep"));
    Files.writeString(folder.resolve("in/new/deep/b.txt"), "The harbour is closed.\n");
    until(() -> text("in/out/documents.jsonl").contains("harbour is closed"));

    pipeline("jsnol");
    until(() -> text("err.txt").contains("Did you mean 'jsonl'?"));
    pipeline("jsonl");
    Files.delete(folder.resolve("in/a.txt"));
    until(() -> !text("in/out/documents.jsonl").contains("ferry"));

    new ProcessBuilder("kill", "-TERM", "" + watching.pid()).start().waitFor();
    assertThat(watching.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(watching.exitValue()).as(text("err.txt")).isZero();
    assertThat(text("out.txt")).contains("stopped; the outputs are those of the last round");
    assertThat(text("in/out/ledger.jsonl").lines()).hasSize(1);
    assertThat(folder.resolve("in/out/.documents.jsonl.part")).doesNotExist();
  }

  @Test
  void aMistakeAtTheStartIsToldAsByARun() throws IOException {
    pipeline("jsnol");
    Desk.Call call = Desk.call(folder, "watch", "p.yaml");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(2);
    assertThat(call.err()).contains("p.yaml:4:18: error: no plugin provides 'jsnol'.");
  }

  private Process start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(House.distribution().resolve("bin/copydesk").toString());
    command.addAll(List.of("watch", "p.yaml"));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(folder.resolve("err.txt").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process = builder.start();
    return process;
  }

  private long rounds() {
    return text("out.txt").lines().filter(line -> line.contains("; now ")).count();
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      return "";
    }
  }

  private void until(BooleanSupplier so) throws InterruptedException {
    while (!so.getAsBoolean()) {
      assertThat(process).matches(Process::isAlive, "alive");
      Thread.sleep(200);
    }
  }
}
