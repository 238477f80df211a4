package org.copydesk.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundled example, as it lies in the distribution. */
final class Newsroom {

  private static final Object LOCK = new Object();

  private static Run once;

  private Newsroom() {}

  /**
   * A finished run of it.
   *
   * @param call what the command gave
   * @param outputs what it left
   */
  record Run(Desk.Call call, Outputs outputs) {}

  static Path folder() {
    return House.distribution().resolve("examples/newsroom");
  }

  /** Runs it with one worker, once. */
  static Run run() {
    synchronized (LOCK) {
      if (once == null) {
        once = run(temporary(), 1);
      }
      return once;
    }
  }

  static Run run(Path output, int workers) {
    Path pipeline = folder().resolve("pipeline.yaml").toAbsolutePath();
    Desk.Call call = Desk.call(output, "run", pipeline, "--output", output, "--workers", workers);
    return new Run(call, new Outputs(output));
  }

  /** Returns the paths of its documents. */
  static List<String> documents() {
    return names(folder().resolve("documents"));
  }

  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(House.path("app/acceptance/target")), "newsroom");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
