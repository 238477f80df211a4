package org.copydesk.cli;

import java.util.concurrent.Callable;
import org.copydesk.embed.PipelineFile;
import org.copydesk.engine.store.LedgerLine;
import org.copydesk.engine.store.LedgerSum;
import org.copydesk.engine.store.RunLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "retry",
    description = "Runs a pipeline again and tries again what was partial or quarantined.",
    footer = {
      "",
      "What was processed and has not changed is not read again. A 'run' tries what failed again"
          + " only when something has changed that it depends on: its bytes, the pipeline, a limit.",
      "",
      "Exit codes: 0 all processed, 3 some partial or quarantined still (see 'copydesk ledger'),"
          + " 2 a mistake in the pipeline file or on the command line, 1 anything else, such as no"
          + " run to try again.",
      "",
      "Example:",
      "  copydesk retry pipeline.yaml"
    })
final class RetryCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Summary summary;

  @Mixin private RunOptions options = new RunOptions();
  @Mixin private LogOptions logging = new LogOptions();

  RetryCommand(Terminal terminal, Summary summary) {
    this.terminal = terminal;
    this.summary = summary;
  }

  @Override
  public Integer call() {
    LedgerSum before = before(options.pipeline());
    RunLog log = logging.log("retry", terminal, summary.naming(options.options()));
    log.retrying(before);
    return options.run(log, PipelineFile::again);
  }

  private static LedgerSum before(PipelineFile pipeline) {
    LedgerSum.Counter counter = new LedgerSum.Counter();
    try (RunLedger ledger = RunLedger.open(pipeline.outputFolder())) {
      for (LedgerLine line : ledger.lines()) {
        counter.add(line);
      }
    }
    return counter.sum();
  }
}
