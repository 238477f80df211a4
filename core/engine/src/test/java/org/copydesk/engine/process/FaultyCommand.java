package org.copydesk.engine.process;

import java.nio.file.Path;
import java.util.List;

/** The command line of a {@link FaultyWorker}. */
final class FaultyCommand {

  private FaultyCommand() {}

  static List<String> of(Path temporary) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx32m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Djava.io.tmpdir=" + temporary,
        "-cp",
        System.getProperty("java.class.path"),
        FaultyWorker.class.getName());
  }
}
