package org.copydesk.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands put together. */
final class CommandLineApp {

  private final CommandLine commands;

  CommandLineApp(Terminal terminal, Path workingDirectory) {
    FailurePrinter failures = new FailurePrinter(terminal);
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
    return commands.execute(arguments);
  }
}
