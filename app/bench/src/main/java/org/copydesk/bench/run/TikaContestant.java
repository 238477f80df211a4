package org.copydesk.bench.run;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.bench.loading.TikaProgram;

/**
 * Bare Tika, in one process, on the same Java with the same garbage collector as Copydesk.
 *
 * @param quick whether Java compiles as quickly, and no more thoroughly, than it does for Copydesk
 */
record TikaContestant(boolean quick) implements Contestant {

  @Override
  public String name() {
    return quick ? "Tika, quick compiler" : "Tika";
  }

  @Override
  public List<String> command(Path input, Path work) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=" + (quick ? 1 : 4),
        "-Djava.io.tmpdir=" + work,
        "-cp",
        System.getProperty("java.class.path"),
        TikaProgram.class.getName(),
        input.toString());
  }
}
