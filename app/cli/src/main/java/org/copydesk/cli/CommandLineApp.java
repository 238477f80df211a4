package org.copydesk.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.copydesk.embed.Copydesk;
import org.copydesk.engine.plugin.Catalog;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands put together. */
final class CommandLineApp {

  private static final Set<String> LISTING = Set.of("-h", "--help", "completion");

  private final CommandLine commands;
  private final ToolCommands tools;
  private final FailurePrinter failures;

  CommandLineApp(Terminal terminal, Path workingDirectory) {
    this(terminal, workingDirectory, () -> Copydesk.catalog(new PluginFolderOption().all()));
  }

  CommandLineApp(Terminal terminal, Path workingDirectory, Supplier<Catalog> plugins) {
    this.failures = new FailurePrinter(terminal);
    this.tools = new ToolCommands(plugins, terminal, workingDirectory);
    Summary summary = new Summary(terminal, workingDirectory);
    this.commands =
        new CommandLine(new CopydeskCommand())
            .addSubcommand(new InitCommand(terminal))
            .addSubcommand(new RunCommand(terminal, summary))
            .addSubcommand(new WatchCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ExplainCommand(terminal, workingDirectory))
            .addSubcommand(new ExportCommand(terminal, summary))
            .addSubcommand(new RetryCommand(terminal, summary))
            .addSubcommand(new LedgerCommand(terminal))
            .addSubcommand(new ShowCommand(terminal))
            .addSubcommand(new DiffCommand(terminal))
            .addSubcommand("plugin", PluginCommand.of(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .addSubcommand(new TypesCommand(terminal))
            .addSubcommand(new DoctorCommand(terminal))
            .addSubcommand(new CompletionCommand(terminal))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
            .setParameterExceptionHandler((e, arguments) -> failures.misused(e))
            .setExecutionExceptionHandler((e, command, arguments) -> failures.failed(e, command));
    addHelp(commands);
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    command.getSubcommands().values().forEach(CommandLineApp::addHelp);
  }

  int execute(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (LISTING.contains(first)) {
      tools.list(commands);
    } else if (!first.isEmpty()
        && !first.startsWith("-")
        && !commands.getSubcommands().containsKey(first)) {
      int code = runTool(arguments);
      if (code >= 0) {
        return code;
      }
    }
    return commands.execute(arguments);
  }

  private int runTool(String... arguments) {
    try {
      return tools.run(arguments);
    } catch (RuntimeException e) {
      return failures.failed(e, commands);
    }
  }
}
