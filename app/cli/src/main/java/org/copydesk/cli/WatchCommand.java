package org.copydesk.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.copydesk.embed.PipelineFile;
import org.copydesk.embed.WatchSettings;
import org.copydesk.embed.Watching;
import org.copydesk.engine.config.Durations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "watch",
    description = {
      "Runs a pipeline now, and again whenever something arrives in its input folder,",
      "until it is stopped."
    },
    footer = {
      "",
      "Ctrl-C or SIGTERM ends it, with exit code 0.",
      "",
      "Example:",
      "  copydesk watch pipeline.yaml --settle 5s"
    })
final class WatchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private PipelineOptions options = new PipelineOptions();
  @Mixin private LogOptions logging = new LogOptions();

  @Option(
      names = {"-w", "--workers"},
      paramLabel = "N",
      description = "How many documents are in work at once, instead of what the file says.")
  private @Nullable Integer workers;

  @Option(
      names = "--settle",
      paramLabel = "TIME",
      description = "How long a file must stay as it is before it is read; 2s by default.")
  private String settle = "2s";

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description =
          "How often to look where the system tells of no change, as on network drives; 30s by"
              + " default.")
  private String every = "30s";

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    PipelineFile pipeline = options.pipeline().retry(options.command("retry")).isolated();
    if (workers != null) {
      RunOptions.setWorkers(pipeline, workers);
    }
    WatchLog log = WatchLog.of(logging, terminal);
    try (Watching watching = pipeline.watch(settings(), log, log);
        Signals signals = Signals.stopping(watching::close)) {
      watching.await();
      boolean asked = signals.exitCode() != 0;
      log.ended(asked);
      return asked ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private WatchSettings settings() {
    try {
      return new WatchSettings(time("--settle", settle), time("--every", every));
    } catch (IllegalArgumentException e) {
      throw new MisuseException(String.valueOf(e.getMessage()));
    }
  }

  private static Duration time(String option, String text) {
    return Durations.parse(text)
        .orElseThrow(
            () -> new MisuseException(option + ": '" + text + "' is no time such as 2s or 1m30s."));
  }
}
