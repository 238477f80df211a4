package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/**
 * The folders that plugins come from: the distribution's own, and those named on the command line.
 */
final class PluginFolderOption {

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description =
          "A folder of plugins, or one plugin, besides the bundled ones; may be repeated.")
  private List<Path> folders = new ArrayList<>();

  /** Returns those of the command line. */
  List<Path> named() {
    return List.copyOf(folders);
  }

  Path[] all() {
    List<Path> all = new ArrayList<>();
    String home = System.getProperty("copydesk.home");
    if (home != null && Files.isDirectory(Path.of(home, "plugins"))) {
      all.add(Path.of(home, "plugins"));
    }
    all.addAll(folders);
    return all.toArray(Path[]::new);
  }
}
