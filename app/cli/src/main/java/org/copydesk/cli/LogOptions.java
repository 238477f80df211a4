package org.copydesk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much a command says, and in which form. */
final class LogOptions {

  /** The name of the mixin, by which errors find it. */
  static final String NAME = "log";

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
    CommandLine.Model.CommandSpec mixin = command.getCommandSpec().mixins().get(NAME);
    boolean there = mixin != null && mixin.userObject() instanceof LogOptions;
    return there ? ((LogOptions) mixin.userObject()).format : LogFormat.TEXT;
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
