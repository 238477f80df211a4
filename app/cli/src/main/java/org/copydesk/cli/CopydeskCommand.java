package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "copydesk",
    versionProvider = Version.class,
    description = {
      "Turns a folder of documents into checked facts: who said what, which figures were claimed,",
      "and which actors stand behind them."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Try: copydesk run examples/newsroom/pipeline.yaml"})
final class CopydeskCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
