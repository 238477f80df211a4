package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that a signal stops in the middle. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class StopTest {

  private static final int DOCUMENTS = 500;

  /** The bit of SIGINT in a mask of signals. */
  private static final long INTERRUPT = 2;

  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < DOCUMENTS; i++) {
      String line = "\"Ferry " + i + " sails at dawn,\" said Ines Okafor of the harbour office.\n";
      Files.writeString(folder.resolve("in/note-" + i + ".txt"), line.repeat(25));
    }
    Files.writeString(
        folder.resolve("p.yaml"),
        "version: 1\ninput: { path: ./in }\nstages: [{ use: linguistics }]\n"
            + "outputs: [{ use: jsonl }]\nrun: { workers: 1 }\n");
  }

  @Test
  void sigtermStopsARunCleanlyAndTheSameCommandGoesOn() throws Exception {
    Stopped stopped = stop("TERM");
    assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(143);
    assertThat(stopped.err().strip())
        .endsWith("Stopped; what is done is kept: run the same command to go on.")
        .doesNotContain("error");
    assertThat(left()).containsExactly(".copydesk");
    Desk.Call again = Desk.call(folder, "run", "p.yaml");
    assertThat(again.exitCode()).as("%s", again).isZero();
    assertThat(again.count("processed")).isEqualTo(DOCUMENTS);
  }

  @Test
  void controlCEndsWithItsOwnCode() throws Exception {
    assumeThat(ignoresInterrupts()).as("started in the background of a script").isFalse();
    Stopped stopped = stop("INT");
    assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(130);
    assertThat(left()).containsExactly(".copydesk");
  }

  /** What a shell starts in the background may ignore Ctrl-C, and so do its children. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & INTERRUPT) != 0);
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private record Stopped(int exitCode, String err) {}

  private Stopped stop(String signal) throws Exception {
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(House.distribution().resolve("bin/copydesk").toString(), "run", "p.yaml")
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    Path store = folder.resolve("out/.copydesk/store.mv");
    while (process.isAlive() && !(Files.exists(store) && Files.size(store) > 50_000)) {
      Thread.sleep(50);
    }
    new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Stopped(process.exitValue(), Files.readString(err));
  }
}
