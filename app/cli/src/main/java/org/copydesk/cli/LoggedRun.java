package org.copydesk.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.copydesk.embed.PipelineFile;
import org.copydesk.engine.run.ProgressListener;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.run.StoppedException;

/** Runs a pipeline file, tells what happens, and stops it where a signal says so. */
final class LoggedRun {

  private final RunLog log;
  private final Path file;
  private final PipelineFile pipeline;

  LoggedRun(RunLog log, Path file, PipelineFile pipeline) {
    this.log = log;
    this.file = file;
    this.pipeline = pipeline;
  }

  /** Returns the report's exit code, or the one that tells of the signal. */
  int exitCode(Function<ProgressListener, RunReport> work) {
    try (Signals signals = Signals.stopping(pipeline::stop)) {
      try {
        log.started(file);
        RunReport report = reported(work);
        log.finished(report);
        return report.exitCode();
      } catch (StoppedException e) {
        log.stopped(String.valueOf(e.getMessage()), signals.exitCode());
        return signals.exitCode();
      }
    }
  }

  private RunReport reported(Function<ProgressListener, RunReport> work) {
    try {
      return work.apply(log);
    } finally {
      log.ended();
    }
  }
}
