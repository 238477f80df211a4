package org.copydesk.plugin.actors.tool;

import java.util.List;
import org.copydesk.api.tool.Console;
import org.copydesk.api.tool.Tool;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.pf4j.Extension;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code kb}. */
@Extension
public final class KbTool implements Tool {

  /** How a command ends when it could not do its work. */
  static final int FAILED = 1;

  private static final int MISUSED = 2;

  @Override
  public String name() {
    return "kb";
  }

  @Override
  public String summary() {
    return "Builds knowledge bases of actors, and looks into them.";
  }

  @Override
  public int run(List<String> arguments, Console console) {
    CommandLine line =
        new CommandLine(new KbCommand())
            .addSubcommand(new BuildCommand(console))
            .addSubcommand(new LookupCommand(console))
            .addSubcommand(new InfoCommand(console));
    line.setOut(console.out()).setErr(console.err());
    line.setParameterExceptionHandler((e, parsed) -> misused(e, console));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    int code = line.execute(arguments.toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static int misused(ParameterException e, Console console) {
    console.err().println("error: " + e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, console.err())) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      console.err().println("Try '" + command + " --help'.");
    }
    return MISUSED;
  }

  private static int failed(Exception e, Console console) throws Exception {
    if (e instanceof BadBaseException) {
      console.err().println("error: " + e.getMessage());
      return FAILED;
    }
    throw e;
  }
}
