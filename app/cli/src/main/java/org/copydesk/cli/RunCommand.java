package org.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "run",
    description = "Runs a pipeline over its documents and writes its outputs.",
    footer = {
      "",
      "Exit codes: 0 all processed, 3 some partial or quarantined (see 'copydesk ledger'),"
          + " 2 a mistake in the pipeline file or on the command line, 1 anything else.",
      "",
      "Example:",
      "  copydesk run pipeline.yaml --workers 2"
    })
final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Summary summary;

  @Mixin private RunOptions options = new RunOptions();
  @Mixin private LogOptions logging = new LogOptions();

  RunCommand(Terminal terminal, Summary summary) {
    this.terminal = terminal;
    this.summary = summary;
  }

  @Override
  public Integer call() {
    RunLog log = logging.log("run", terminal, summary.naming(options.options()));
    return options.run(log, pipeline -> pipeline);
  }
}
