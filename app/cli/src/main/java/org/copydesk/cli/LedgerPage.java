package org.copydesk.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.copydesk.cli.layout.Inked;
import org.copydesk.cli.ledger.LedgerCsv;
import org.copydesk.cli.ledger.LedgerTable;
import org.copydesk.cli.ledger.Selection;
import org.copydesk.cli.ledger.SumText;
import org.copydesk.engine.store.LedgerFile;
import org.copydesk.engine.store.LedgerLine;
import org.copydesk.engine.store.LedgerSum;

/** Prints lines of the ledger one by one, so that there may be any number of them. */
final class LedgerPage {

  private static final int BETWEEN_LOOKS = 1024;

  private final Terminal terminal;
  private final PrintWriter out;
  private final int width;
  private final boolean times;
  private long printed;

  LedgerPage(Terminal terminal, int width, boolean times) {
    this.terminal = terminal;
    this.out = terminal.out();
    this.width = width;
    this.times = times;
  }

  /**
   * Prints them.
   *
   * @param retry the command that tries again what was not processed, empty for none
   */
  void print(Selection lines, LedgerFormat format, String retry) {
    switch (format) {
      case TABLE -> printTable(lines, retry);
      case JSONL ->
          printEach(
              lines,
              line ->
                  (times ? LedgerFile.json(line, retry) : LedgerFile.json(line.entry(), retry))
                      + "\n");
      case CSV -> {
        out.print(LedgerCsv.head(times) + "\r\n");
        printEach(lines, line -> LedgerCsv.line(line, times) + "\r\n");
      }
    }
  }

  private void printEach(Selection lines, Function<LedgerLine, String> written) {
    for (LedgerLine line : lines) {
      out.print(written.apply(line));
      if (nobodyReads()) {
        return;
      }
    }
  }

  /** Tells whether the program that is to read the lines has gone, like {@code head}. */
  private boolean nobodyReads() {
    return ++printed % BETWEEN_LOOKS == 0 && out.checkError();
  }

  private void printTable(Selection lines, String retry) {
    LedgerTable table = new LedgerTable(width, times, terminal.colour(), out::println);
    LedgerSum.Counter counter = new LedgerSum.Counter();
    for (LedgerLine line : lines) {
      counter.add(line);
      table.measure(line);
    }
    LedgerSum sum = counter.sum();
    if (sum.found() > 0) {
      table.printHead();
    }
    for (LedgerLine line : lines) {
      table.print(line);
      if (nobodyReads()) {
        return;
      }
    }
    printSum(sum, retry);
  }

  private void printSum(LedgerSum sum, String retry) {
    if (sum.found() > 0) {
      out.println();
    }
    out.println(Quantities.count(sum.found(), "line", "lines"));
    for (Inked line : SumText.lines(sum)) {
      out.println("  " + line.written(terminal.colour()).stripTrailing());
    }
    if (sum.trouble() > 0 && !retry.isEmpty()) {
      out.println();
      out.println("To try again what is partial or quarantined: " + Terminal.plain(retry));
    }
  }
}
