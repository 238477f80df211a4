package org.copydesk.cli;

import java.nio.file.Path;
import org.copydesk.embed.DocumentException;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.plugin.PluginException;
import org.copydesk.engine.run.RunException;
import org.copydesk.engine.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands put together, and every failure turned into a message and an exit code. */
final class CommandLineApp {

  private final Terminal terminal;
  private final CommandLine commands;

  CommandLineApp(Terminal terminal, Path workingDirectory) {
    this.terminal = terminal;
    Summary summary = new Summary(terminal, workingDirectory);
    this.commands =
        new CommandLine(new CopydeskCommand())
            .addSubcommand(new InitCommand(terminal))
            .addSubcommand(new RunCommand(terminal, summary))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ExportCommand(terminal, summary))
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
            .setParameterExceptionHandler((e, arguments) -> misused(e))
            .setExecutionExceptionHandler((e, command, arguments) -> failed(e, command));
    addHelp(commands);
  }

  private static void addHelp(CommandLine command) {
    command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    command.getSubcommands().values().forEach(CommandLineApp::addHelp);
  }

  int execute(String... arguments) {
    return commands.execute(arguments);
  }

  private int misused(ParameterException e) {
    CommandLine command = e.getCommandLine();
    terminal
        .err()
        .println(terminal.error("error: ") + Terminal.plain(String.valueOf(e.getMessage())));
    if (!UnmatchedArgumentException.printSuggestions(e, terminal.err())) {
      terminal.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitCode.WRONG_CONFIGURATION;
  }

  private int failed(Exception e, CommandLine command) {
    if (e instanceof ConfigurationException || e instanceof PluginException) {
      terminal.err().println(e.getMessage());
      return ExitCode.WRONG_CONFIGURATION;
    }
    if (e instanceof MisuseException) {
      terminal.err().println(terminal.error("error: ") + e.getMessage());
      terminal.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
      return ExitCode.WRONG_CONFIGURATION;
    }
    if (e instanceof FailedException
        || e instanceof RunException
        || e instanceof StoreException
        || e instanceof DocumentException) {
      terminal.err().println(terminal.error("error: ") + e.getMessage());
      return ExitCode.FAILED;
    }
    terminal.err().println(terminal.error("error: ") + "a fault of Copydesk's own: " + e);
    if ("1".equals(System.getenv("COPYDESK_DEBUG"))) {
      e.printStackTrace(terminal.err());
    } else {
      terminal.err().println("Run it again with COPYDESK_DEBUG=1 to see where.");
    }
    return ExitCode.FAILED;
  }
}
