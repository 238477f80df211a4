package org.copydesk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The process: standard streams in, exit code out. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Terminal terminal = Terminal.of(out, err, System.getenv());
    int code;
    try {
      code = new CommandLineApp(terminal, Path.of("").toAbsolutePath()).execute(arguments);
    } catch (Error e) { // a broken installation, or no memory: still one line and an exit code
      err.println("error: a fault of Copydesk's own: " + e);
      code = ExitCode.FAILED;
    }
    out.flush();
    err.flush();
    System.exit(code);
  }
}
