package org.copydesk.cli;

import java.nio.file.Path;
import org.copydesk.engine.run.Progress;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.store.LedgerSum;

/** Tells people: progress while it runs, a table when it is done. */
final class ScreenRunLog implements RunLog {

  private final Terminal terminal;
  private final ProgressPrinter printer;
  private final Summary summary;

  ScreenRunLog(Terminal terminal, Summary summary) {
    this.terminal = terminal;
    this.printer = new ProgressPrinter(terminal);
    this.summary = summary;
  }

  @Override
  public void retrying(LedgerSum before) {
    summary.printRetrying(before);
  }

  @Override
  public void started(Path pipeline) {}

  @Override
  public void progress(Progress progress) {
    printer.progress(progress);
  }

  @Override
  public void ended() {
    printer.end();
  }

  @Override
  public void finished(RunReport report) {
    summary.print(report);
  }

  @Override
  public void stopped(String message, int exitCode) {
    terminal.err().println(message);
  }
}
