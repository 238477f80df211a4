package org.copydesk.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Starts a contestant over a folder, waits for its end, and takes away what it wrote. */
final class Launch {

  /** Well; and some documents could not be read, which broken files make of a good run. */
  private static final Set<Integer> GOOD = Set.of(0, 3);

  private static final int SHOWN = 2_000;

  private Launch() {}

  /** Returns what the contestant took; other processes of ours must not end meanwhile. */
  static Spent measure(Contestant contestant, Path input) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("copydesk-bench");
    try {
      List<String> command = contestant.command(input.toAbsolutePath().normalize(), work);
      Path log = work.resolve("log.txt");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(log.toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      double before = ChildTime.seconds();
      long start = System.nanoTime();
      int code = builder.start().waitFor();
      double wall = (System.nanoTime() - start) / 1e9;
      double processor = ChildTime.seconds() - before;
      check(contestant, code, log);
      return new Spent(processor, wall);
    } finally {
      delete(work);
    }
  }

  private static void check(Contestant contestant, int code, Path log) throws IOException {
    if (!GOOD.contains(code)) {
      String said = Files.readString(log);
      throw new IOException(
          "%s ended with exit code %d and said: %s"
              .formatted(
                  contestant.name(), code, said.substring(Math.max(0, said.length() - SHOWN))));
    }
  }

  /** Takes away a folder and all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(Launch::deleteOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
