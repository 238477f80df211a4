package org.copydesk.embed;

import java.nio.file.Path;
import java.util.List;

/** The command line of a worker process: the Java of this process, with its class path. */
final class WorkerCommand {

  private WorkerCommand() {}

  /**
   * Returns the command.
   *
   * @param heap the most memory for Java objects, such as {@code 1g}
   * @param temporary the folder for temporary files
   * @param much whether there is so much to do that it pays to compile thoroughly, which costs half
   *     a minute of processor time
   */
  static List<String> of(String heap, Path temporary, boolean much) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=" + (much ? 4 : 1),
        "-Xshare:auto",
        // Neither a core dump nor a file of counters is left behind when it is killed.
        "-XX:-CreateCoredumpOnCrash",
        "-XX:-UsePerfData",
        "-XX:ErrorFile=" + temporary.resolve("crash.log"),
        // Standard output is the stream that both sides talk by.
        "-XX:+DisplayVMOutputToStderr",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        WorkerMain.class.getName());
  }
}
