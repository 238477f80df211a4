package org.copydesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.compare.OutputException;
import org.copydesk.embed.DocumentException;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.Problem;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.plugin.PluginException;
import org.copydesk.engine.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into a message and an exit code. */
final class FailurePrinter {

  private final Terminal terminal;

  FailurePrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Tells of arguments that cannot be meant. */
  int misused(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String message = Terminal.plain(String.valueOf(e.getMessage()));
    if (isJson(command)) {
      json(message, ExitCode.WRONG_CONFIGURATION);
      return ExitCode.WRONG_CONFIGURATION;
    }
    error(message);
    if (!UnmatchedArgumentException.printSuggestions(e, terminal.err())) {
      terminal.err().println(help(command));
    }
    return ExitCode.WRONG_CONFIGURATION;
  }

  /** Tells of a command that failed. */
  int failed(Exception e, CommandLine command) {
    int code = code(e);
    if (isJson(command)) {
      inJson(e, code);
    } else if (e instanceof ConfigurationException || e instanceof PluginException) {
      terminal.err().println(e.getMessage());
    } else {
      error(message(e));
      if (e instanceof MisuseException) {
        terminal.err().println(help(command));
      } else if (isOwnFault(e)) {
        trace(e);
      }
    }
    return code;
  }

  private static int code(Exception e) {
    boolean wrong =
        e instanceof ConfigurationException
            || e instanceof PluginException
            || e instanceof OutputException
            || e instanceof MisuseException;
    return wrong ? ExitCode.WRONG_CONFIGURATION : ExitCode.FAILED;
  }

  private static boolean isOwnFault(Exception e) {
    return code(e) == ExitCode.FAILED
        && !(e instanceof FailedException
            || e instanceof RunException
            || e instanceof StoreException
            || e instanceof DocumentException);
  }

  private static String message(Exception e) {
    return isOwnFault(e) ? "a fault of Copydesk's own: " + e : String.valueOf(e.getMessage());
  }

  private void error(String message) {
    terminal.err().println(terminal.error("error: ") + message);
  }

  private static String help(CommandLine command) {
    return "Try '" + command.getCommandSpec().qualifiedName() + " --help'.";
  }

  private void trace(Exception e) {
    if ("1".equals(System.getenv("COPYDESK_DEBUG"))) {
      e.printStackTrace(terminal.err());
    } else {
      terminal.err().println("Run it again with COPYDESK_DEBUG=1 to see where.");
    }
  }

  private static boolean isJson(CommandLine command) {
    return LogOptions.formatOf(command) == LogFormat.JSON;
  }

  private void inJson(Exception e, int code) {
    if (e instanceof ConfigurationException configuration) {
      configuration.problems().forEach(problem -> json(problem, code));
    } else if (e instanceof PluginException plugins) {
      plugins.problems().forEach(problem -> json(problem, code));
    } else {
      json(message(e), code);
    }
  }

  private void json(Problem problem, int code) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("message", problem.message());
    facts.put("file", problem.file());
    facts.put("line", problem.line());
    facts.put("column", problem.column());
    facts.put("exit-code", code);
    new JsonLines(terminal.err()).write("error", facts);
  }

  private void json(String message, int code) {
    json(new Problem("", 0, 0, message, "", 0), code);
  }
}
