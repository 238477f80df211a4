package org.copydesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.copydesk.embed.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "explain",
    description =
        "Tells what a run would do: what there is to read, what it goes through, what is written,"
            + " and how long it takes.",
    footer = {
      "",
      "Up to 20 files are read and run through the stages for the estimate, and nothing of it is"
          + " kept; --no-sample leaves that out.",
      "",
      "Example:",
      "  copydesk explain pipeline.yaml"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Path workingDirectory;

  @Mixin private PipelineOptions options = new PipelineOptions();

  @Option(names = "--no-sample", description = "Reads no file, and so makes no estimate.")
  private boolean noSample;

  ExplainCommand(Terminal terminal, Path workingDirectory) {
    this.terminal = terminal;
    this.workingDirectory = workingDirectory;
  }

  @Override
  public Integer call() {
    Explanation explanation;
    try (Notice notice = Notice.show(terminal, "Looking at the documents ...")) {
      explanation = options.pipeline().explain(!noSample);
    }
    new ExplanationPage(terminal, workingDirectory).print(explanation);
    return ExitCode.OK;
  }
}
