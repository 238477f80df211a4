package org.copydesk.cli;

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

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    options.pipeline().check();
    terminal.out().println("The pipeline is in order.");
    return ExitCode.OK;
  }
}
