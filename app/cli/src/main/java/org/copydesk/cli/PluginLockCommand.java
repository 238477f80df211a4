package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.copydesk.engine.plugin.PluginException;
import org.copydesk.engine.plugin.PluginLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plugin lock}: writes down which plugins of a folder may be loaded. */
@Command(
    name = "lock",
    description = "Lists the plugins of a folder with their digests; no other is loaded then.")
final class PluginLockCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "A folder of plugins; the bundled ones without it. May be repeated.")
  private List<Path> folders = new ArrayList<>();

  PluginLockCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> all = folders.isEmpty() ? List.of(new PluginFolderOption().all()) : folders;
    if (all.isEmpty()) {
      throw new MisuseException("There is no plugin folder. Name one with --plugins.");
    }
    all.forEach(PluginLockCommand::requireFolder);
    all.forEach(this::lock);
    terminal.out().flush();
    return ExitCode.OK;
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new MisuseException(
          "'" + folder + "' is no folder. Name the folder in which the plugins lie.");
    }
  }

  private void lock(Path folder) {
    PluginLock now = PluginLock.of(folder);
    if (now.digests().isEmpty()) {
      throw new MisuseException("There is no zip or jar in '" + folder + "' that could be listed.");
    }
    Map<String, String> before = before(folder);
    now.write(folder);
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.digests().keySet());
    names.forEach(name -> print(name, before.get(name), now.digest(name)));
    terminal
        .out()
        .println(
            Terminal.plain(folder.resolve(PluginLock.NAME).toString())
                + ": "
                + now.digests().size()
                + (now.digests().size() == 1 ? " plugin" : " plugins"));
  }

  /** A list that cannot be understood is what this command mends. */
  private static Map<String, String> before(Path folder) {
    try {
      return PluginLock.in(folder).map(PluginLock::digests).orElse(Map.of());
    } catch (PluginException e) {
      return Map.of();
    }
  }

  private void print(String name, @Nullable String before, @Nullable String now) {
    String change = now == null ? "removed" : before == null ? "added" : "changed";
    if (now == null || !now.equals(before)) {
      String digest = now == null ? "" : "  " + now;
      terminal.out().println(change + " " + terminal.bold(Terminal.plain(name)) + digest);
    }
  }
}
