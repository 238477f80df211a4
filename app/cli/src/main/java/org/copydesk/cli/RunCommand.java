package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.copydesk.embed.PipelineFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    description = "Runs a pipeline over its documents and writes its outputs.",
    footer = {
      "",
      "Exit codes: 0 all processed, 3 some partial or quarantined (see ledger.jsonl),"
          + " 2 a mistake in the pipeline file or on the command line, 1 anything else.",
      "",
      "Example:",
      "  copydesk run pipeline.yaml --workers 2"
    })
final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Summary summary;

  @Mixin private PipelineOptions options = new PipelineOptions();
  @Mixin private LogOptions logging = new LogOptions();

  @Option(
      names = {"-w", "--workers"},
      paramLabel = "N",
      description = "How many documents are in work at once, instead of what the file says.")
  private @Nullable Integer workers;

  RunCommand(Terminal terminal, Summary summary) {
    this.terminal = terminal;
    this.summary = summary;
  }

  @Override
  public Integer call() {
    PipelineFile pipeline = options.pipeline().retry(options.retry()).isolated();
    if (workers != null) {
      setWorkers(pipeline, workers);
    }
    RunLog log = logging.log("run", terminal, summary);
    return new LoggedRun(log, options.file(), pipeline).exitCode(pipeline::run);
  }

  static void setWorkers(PipelineFile pipeline, int count) {
    try {
      pipeline.workers(count);
    } catch (IllegalArgumentException e) {
      throw new MisuseException("--workers: " + e.getMessage());
    }
  }
}
