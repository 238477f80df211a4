package org.copydesk.plugin.actors.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.plugin.actors.base.Entries;
import org.copydesk.plugin.actors.reading.BundledEntries;
import org.copydesk.plugin.actors.reading.OpenedFile;
import picocli.CommandLine.Option;

/** The bases to look into. */
final class BaseOptions {

  @Option(
      names = {"-k", "--knowledge-base"},
      paramLabel = "FILE",
      description =
          "A base, built or plain; may be repeated, and an earlier one comes before a later one.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--no-bundled", description = "Leaves out the entries that come with Copydesk.")
  private boolean withoutBundled;

  /** Opens them in their order, the bundled one last. */
  List<Entries> open(Path workingDirectory) {
    List<Entries> bases = new ArrayList<>();
    files.forEach(file -> bases.add(OpenedFile.open(workingDirectory.resolve(file), false)));
    if (!withoutBundled) {
      bases.add(BundledEntries.read());
    }
    return bases;
  }

  /** Returns what a base is called. */
  String name(int base) {
    return base < files.size() ? files.get(base).toString() : "bundled";
  }
}
