package org.copydesk.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.copydesk.bench.loading.LoadingCommand;
import org.copydesk.bench.run.RunCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The bench's command line. */
@Command(
    name = "bench",
    description = "Measures Copydesk side by side with what it is built on.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private Main() {}

  /**
   * Runs a measurement; the exit code is 0 where Copydesk holds its targets, 3 where it does not.
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new LoadingCommand(out))
            .addSubcommand(new RunCommand(out));
    // Parsers may have left threads behind that never end.
    Runtime.getRuntime().halt(line.execute(arguments));
  }
}
