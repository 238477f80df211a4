package org.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.copydesk.embed.Copydesk;
import org.copydesk.embed.doctor.PluginLocks;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.Plugin;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plugin}: what is installed. */
@Command(name = "plugin", description = "Tells which plugins are installed and what they take.")
final class PluginCommand implements Callable<Integer> {

  static CommandLine of(Terminal terminal) {
    return new CommandLine(new PluginCommand())
        .addSubcommand(new ListCommand(terminal))
        .addSubcommand(new DescribeCommand(terminal))
        .addSubcommand(new PluginLockCommand(terminal));
  }

  @Override
  public Integer call() {
    throw new MisuseException("Say 'plugin list', 'plugin describe NAME' or 'plugin lock'.");
  }

  @Command(name = "list", description = "Lists the plugins and the components in them.")
  private static final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private PluginFolderOption folders = new PluginFolderOption();

    ListCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Catalog catalog = Copydesk.catalog(folders.all())) {
        catalog.plugins().forEach(this::print);
      }
      for (Path folder : folders.all()) {
        terminal.out().println(Terminal.plain(PluginLocks.sentence(folder)));
      }
      return ExitCode.OK;
    }

    private void print(Plugin plugin) {
      String names =
          plugin.components().stream().map(Component::name).collect(Collectors.joining(", "));
      terminal
          .out()
          .println(
              terminal.bold(plugin.id()) + " " + plugin.version() + "  " + plugin.description());
      terminal.out().println("    " + names);
    }
  }

  @Command(
      name = "describe",
      description = "Tells what a component does and which settings it takes.")
  private static final class DescribeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
        index = "0",
        paramLabel = "NAME",
        completionCandidates = InstalledNames.Everything.class,
        description = "A component or a plugin.")
    private String name = "";

    @Mixin private PluginFolderOption folders = new PluginFolderOption();

    DescribeCommand(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Catalog catalog = Copydesk.catalog(folders.all())) {
        Optional<Plugin> plugin = catalog.plugin(name);
        Optional<Component> component = catalog.component(name);
        if (component.isEmpty() && plugin.isEmpty()) {
          throw new MisuseException(unknown(catalog));
        }
        ComponentPage page = new ComponentPage(terminal);
        component.ifPresentOrElse(
            page::print, () -> plugin.orElseThrow().components().forEach(page::print));
      }
      return ExitCode.OK;
    }

    private String unknown(Catalog catalog) {
      String names =
          catalog.components().stream().map(Component::name).collect(Collectors.joining(", "));
      return "No plugin provides '" + name + "'. There are: " + names + ".";
    }
  }
}
