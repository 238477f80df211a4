package org.copydesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.copydesk.cli.ledger.Selection;
import org.copydesk.embed.Copydesk;
import org.copydesk.engine.store.RunLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ledger",
    description = "Shows what became of every document in a pipeline's last run, and why.",
    footer = {
      "",
      "Examples:",
      "  copydesk ledger pipeline.yaml",
      "  copydesk ledger pipeline.yaml --status partial,quarantined",
      "  copydesk ledger --output out --slowest 20",
      "  copydesk ledger pipeline.yaml --reason damaged --format csv > damaged.csv",
      "",
      "It changes nothing. While a run is going on, it shows the run before, from ledger.jsonl.",
      "",
      "Exit codes: 0 the ledger was shown, 2 a mistake on the command line or in the pipeline file,"
          + " 1 anything else, such as no run to tell of."
    })
final class LedgerCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE.yaml",
      description = "The pipeline file; not needed with --output.")
  private @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder of the outputs, where it is not the file's.")
  private @Nullable Path output;

  @Mixin private LedgerFilterOptions filter = new LedgerFilterOptions();

  @Option(
      names = "--times",
      description = "Adds when each was decided, what it took, and the attempts.")
  private boolean times;

  @Option(
      names = "--slowest",
      paramLabel = "N",
      description = "Only the N that took longest, the slowest first; with --times.")
  private @Nullable Integer slowest;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}; a table when it is not given.")
  private LedgerFormat format = LedgerFormat.TABLE;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "How many columns a line may take; the screen's width when it is not given.")
  private @Nullable Integer width;

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int columns = terminal.width(width);
    if (slowest != null && slowest < 1) {
      throw new MisuseException("--slowest: at least 1 document, not " + slowest + ".");
    }
    try (RunLedger ledger = ledger()) {
      if (!ledger.notice().isEmpty()) {
        terminal.err().println(ledger.notice());
        terminal.err().flush();
      }
      requireTimes(ledger);
      Selection all = Selection.of(ledger, filter.filter());
      LedgerPage page = new LedgerPage(terminal, columns, times || slowest != null);
      page.print(slowest == null ? all : all.slowest(slowest), format, ledger.retry());
      terminal.out().flush();
    }
    return ExitCode.OK;
  }

  private RunLedger ledger() {
    if (output != null) {
      return RunLedger.open(output);
    }
    if (file == null) {
      throw new MisuseException(
          "Name a pipeline file, or the folder of its outputs with --output.");
    }
    return RunLedger.open(Copydesk.load(file).outputFolder());
  }

  private void requireTimes(RunLedger ledger) {
    if (!ledger.hasJournal() && (times || slowest != null)) {
      throw new FailedException(
          "Times and attempts are in the run store, which cannot be read now. Wait until the run has"
              + " ended, or leave out --times and --slowest.");
    }
  }
}
