package org.copydesk.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.copydesk.api.tool.Console;
import org.copydesk.api.tool.Tool;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.PluginException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands that plugins bring. Plugins are opened only where the app itself has no command of
 * the name, or where all commands are listed.
 */
final class ToolCommands {

  private final Supplier<Catalog> plugins;
  private final Terminal terminal;
  private final Path workingDirectory;

  /**
   * Makes them.
   *
   * @param plugins opens the plugins
   */
  ToolCommands(Supplier<Catalog> plugins, Terminal terminal, Path workingDirectory) {
    this.plugins = plugins;
    this.terminal = terminal;
    this.workingDirectory = workingDirectory;
  }

  /**
   * Adds them to the list of the app's commands, for help and completion. The app's own come first
   * where the names are the same.
   */
  void list(CommandLine commands) {
    try (Catalog catalog = plugins.get()) {
      for (Tool tool : catalog.tools()) {
        if (!commands.getSubcommands().containsKey(tool.name())) {
          CommandSpec spec = CommandSpec.create();
          spec.usageMessage().description(tool.summary().replace("%", "%%"));
          commands.addSubcommand(tool.name(), spec);
        }
      }
    } catch (PluginException e) {
      return; // whoever runs them is told
    }
  }

  /**
   * Runs the command that the first argument names.
   *
   * @return its exit code, or -1 when no plugin has such a command
   * @throws FailedException with what the command says it could not do
   */
  int run(String... arguments) {
    try (Catalog catalog = plugins.get()) {
      for (Tool tool : catalog.tools()) {
        if (tool.name().equals(arguments[0])) {
          return run(tool, Arrays.asList(arguments).subList(1, arguments.length));
        }
      }
    }
    return -1;
  }

  /** Libraries ask the thread's class loader where they find their own. */
  private int run(Tool tool, List<String> arguments) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(tool.getClass().getClassLoader());
    try {
      return tool.run(
          arguments, new Console(System.in, terminal.out(), terminal.err(), workingDirectory));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    } finally {
      thread.setContextClassLoader(before);
      terminal.out().flush();
      terminal.err().flush();
    }
  }
}
