package org.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "copydesk",
    versionProvider = Version.class,
    description = {
      "Turns a folder of documents into checked facts: who said what, which figures",
      "were claimed, and which actors stand behind them."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "To begin, in a folder of documents:",
      "  copydesk init",
      "  copydesk run pipeline.yaml"
    })
final class CopydeskCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new MisuseException("Say what to do.");
  }
}
