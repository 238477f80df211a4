package org.copydesk.cli;

import picocli.CommandLine.Option;

/** Whether a command says anything when all goes well. */
final class QuietOption {

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but errors: no progress, no warnings, no closing words.")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }
}
