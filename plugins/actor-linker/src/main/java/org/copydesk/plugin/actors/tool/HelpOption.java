package org.copydesk.plugin.actors.tool;

import picocli.CommandLine.Option;

/** Shows what a command takes. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows what this command takes.")
  private boolean wanted;

  /** Tells whether the help is wanted. */
  boolean isWanted() {
    return wanted;
  }
}
