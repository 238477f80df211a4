package org.copydesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much a command says, and in which form. */
final class LogOptions {

  @Mixin private QuietOption quiet = new QuietOption();

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description =
          "How to tell of progress, warnings, errors and the end: 'text' for people, or 'json', an"
              + " object a line on standard error.")
  private LogFormat format = LogFormat.TEXT;

  /** Returns what errors of a command are told in. */
  static LogFormat formatOf(CommandLine command) {
    return command.getCommandSpec().mixins().values().stream()
        .map(CommandLine.Model.CommandSpec::userObject)
        .filter(LogOptions.class::isInstance)
        .map(options -> ((LogOptions) options).format)
        .findFirst()
        .orElse(LogFormat.TEXT);
  }

  boolean quiet() {
    return quiet.quiet();
  }

  LogFormat format() {
    return format;
  }

  /**
   * Returns what tells of a run.
   *
   * @param command what runs: {@code run} or {@code export}
   */
  RunLog log(String command, Terminal terminal, Summary summary) {
    if (quiet()) {
      LibraryLog.errorsOnly();
      return RunLog.QUIET;
    }
    if (format == LogFormat.JSON) {
      LibraryLog.asJson(new JsonLines(terminal.err()));
      return new JsonRunLog(command, new JsonLines(terminal.err()));
    }
    return new ScreenRunLog(terminal, summary);
  }
}
