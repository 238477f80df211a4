package org.copydesk.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "check",
    description = "Finds every mistake in a pipeline file and its chain, and reads no document.",
    footer = {"", "Example:", "  copydesk check pipeline.yaml"})
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private PipelineOptions options = new PipelineOptions();
  @Mixin private LogOptions logging = new LogOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    options.pipeline().check();
    if (!logging.quiet()) {
      tell();
    }
    return ExitCode.OK;
  }

  private void tell() {
    if (logging.format() == LogFormat.JSON) {
      String pipeline = options.file().toString();
      new JsonLines(terminal.err()).write("pipeline-checked", Map.of("pipeline", pipeline));
    } else {
      terminal.out().println("The pipeline is in order.");
    }
  }
}
