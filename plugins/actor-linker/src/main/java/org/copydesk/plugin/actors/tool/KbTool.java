package org.copydesk.plugin.actors.tool;

import java.util.List;
import org.copydesk.api.tool.Console;
import org.copydesk.api.tool.Tool;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.pf4j.Extension;
import picocli.CommandLine;

/** The command {@code kb}. */
@Extension
public final class KbTool implements Tool {

  /** How a command ends when it could not do its work. */
  static final int FAILED = 1;

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
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    line.getCommandSpec().mixinStandardHelpOptions(true);
    // The version is the app's.
    line.setOut(console.out()).setErr(console.err());
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    int code = line.execute(arguments.toArray(String[]::new));
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static int failed(Exception e, Console console) throws Exception {
    if (e instanceof BadBaseException) {
      console.err().println("error: " + e.getMessage());
      return FAILED;
    }
    throw e;
  }
}
