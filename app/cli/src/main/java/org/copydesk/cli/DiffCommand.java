package org.copydesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.compare.DifferencePage;
import org.copydesk.compare.RunComparison;
import org.copydesk.compare.RunOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    description = "Tells what a run found that another did not: new, lost and changed.",
    footer = {
      "",
      "Examples:",
      "  copydesk diff out-monday out-tuesday",
      "  copydesk diff old.jsonl new.jsonl --layer quotes",
      "  copydesk diff out-monday out-tuesday --format html > differences.html",
      "",
      "Each is the folder of a run's outputs, with documents.jsonl in it, or such a file. What only"
          + " says how sure Copydesk is does not count as a change.",
      "",
      "Exit codes: 0 nothing differs, 1 something does, 2 trouble."
    })
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier run.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later run.")
  private Path after = Path.of("");

  @Option(
      names = "--layer",
      split = ",",
      paramLabel = "LAYER",
      description = "Which layers to compare; quotes, statistics and actors when not given.")
  private List<String> layers = RunComparison.LAYERS;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}; text when it is not given.")
  private DiffFormat format = DiffFormat.TEXT;

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RunOutput earlier = RunOutput.open(before);
        RunOutput later = RunOutput.open(after)) {
      RunComparison comparison = RunComparison.of(earlier, later, layers);
      switch (format) {
        case TEXT -> new DiffText(terminal).print(comparison);
        case JSONL -> new DiffLines(terminal.out()).print(comparison);
        case HTML ->
            new DifferencePage(terminal.out())
                .write(comparison, before.toString(), after.toString());
      }
      terminal.out().flush();
      return comparison.isSame() ? ExitCode.OK : ExitCode.DIFFERENT;
    }
  }
}
