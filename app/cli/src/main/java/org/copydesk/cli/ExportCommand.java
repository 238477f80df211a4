package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.copydesk.engine.run.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "export",
    description =
        "Writes a pipeline's outputs again from its last run, without reading a document.",
    footer = {"", "Example:", "  copydesk export pipeline.yaml --output out"})
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Summary summary;

  @Mixin private PipelineOptions options = new PipelineOptions();

  ExportCommand(Terminal terminal, Summary summary) {
    this.terminal = terminal;
    this.summary = summary;
  }

  @Override
  public Integer call() {
    ProgressPrinter progress = new ProgressPrinter(terminal);
    RunReport report;
    try {
      report = options.pipeline().export(progress);
    } finally {
      progress.end();
    }
    summary.print(report);
    return report.exitCode();
  }
}
