package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.copydesk.embed.PipelineFile;
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
  @Mixin private LogOptions logging = new LogOptions();

  ExportCommand(Terminal terminal, Summary summary) {
    this.terminal = terminal;
    this.summary = summary;
  }

  @Override
  public Integer call() {
    RunLog log = logging.log("export", terminal, summary.naming(options));
    PipelineFile pipeline = options.pipeline();
    return new LoggedRun(log, options.file(), pipeline).exitCode(pipeline::export);
  }
}
