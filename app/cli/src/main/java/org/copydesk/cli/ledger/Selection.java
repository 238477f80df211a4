package org.copydesk.cli.ledger;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.copydesk.engine.store.LedgerLine;
import org.copydesk.engine.store.RunLedger;

/** Lines of a ledger, read one by one as often as they are asked for. */
public final class Selection implements Iterable<LedgerLine> {

  private static final Comparator<LedgerLine> SLOWEST_FIRST =
      Comparator.<LedgerLine>comparingLong(line -> line.effort().millis())
          .reversed()
          .thenComparing(LedgerLine::entry);

  private final Iterable<LedgerLine> lines;

  private Selection(Iterable<LedgerLine> lines) {
    this.lines = lines;
  }

  /** Selects what a filter lets through. */
  public static Selection of(RunLedger ledger, LedgerFilter filter) {
    return new Selection(
        () ->
            StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(ledger.lines().iterator(), 0), false)
                .filter(line -> filter.lets(line.entry()))
                .iterator());
  }

  /** Returns the lines that took longest, the slowest first. */
  public Selection slowest(int most) {
    PriorityQueue<LedgerLine> slowest = new PriorityQueue<>(SLOWEST_FIRST.reversed());
    for (LedgerLine line : lines) {
      slowest.add(line);
      if (slowest.size() > most) {
        slowest.remove();
      }
    }
    List<LedgerLine> sorted = slowest.stream().sorted(SLOWEST_FIRST).toList();
    return new Selection(sorted);
  }

  @Override
  public Iterator<LedgerLine> iterator() {
    return lines.iterator();
  }
}
