package org.copydesk.cli;

import java.util.function.UnaryOperator;
import org.copydesk.embed.PipelineFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a run and a retry take. */
final class RunOptions {

  @Mixin private PipelineOptions options = new PipelineOptions();

  @Option(
      names = {"-w", "--workers"},
      paramLabel = "N",
      description = "How many documents are in work at once, instead of what the file says.")
  private @Nullable Integer workers;

  PipelineOptions options() {
    return options;
  }

  /** Returns the pipeline as it is to be run. */
  PipelineFile pipeline() {
    PipelineFile pipeline = options.pipeline().retry(options.command("retry")).isolated();
    if (workers != null) {
      setWorkers(pipeline, workers);
    }
    return pipeline;
  }

  static void setWorkers(PipelineFile pipeline, int count) {
    try {
      pipeline.workers(count);
    } catch (IllegalArgumentException e) {
      throw new MisuseException("--workers: " + e.getMessage());
    }
  }

  /**
   * Runs it and tells how it goes.
   *
   * @param how what is particular to this run
   * @return the exit code
   */
  int run(RunLog log, UnaryOperator<PipelineFile> how) {
    PipelineFile pipeline = how.apply(pipeline());
    return new LoggedRun(log, options.file(), pipeline).exitCode(pipeline::run);
  }
}
