package org.copydesk.engine.run;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.store.LedgerLine;
import org.copydesk.engine.store.LedgerSum;

/**
 * What a run's ledger adds up to, checked against what was found.
 *
 * @param ledger its counts
 * @param trouble the first lines that are partial or quarantined
 */
record Sum(LedgerSum ledger, List<LedgerEntry> trouble) {

  static Sum of(Iterable<LedgerLine> lines) {
    LedgerSum.Counter counter = new LedgerSum.Counter();
    List<LedgerEntry> trouble = new ArrayList<>();
    for (LedgerLine line : lines) {
      counter.add(line);
      Status status = line.entry().status();
      boolean whole = status == Status.PROCESSED || status == Status.SKIPPED;
      if (!whole && trouble.size() < RunReport.MOST_TROUBLE) {
        trouble.add(line.entry());
      }
    }
    return new Sum(counter.sum(), trouble);
  }

  /** Fails a run whose sum is off. */
  void requireAll(long found) {
    if (ledger.found() != found) {
      throw new RunException(
          "The ledger's sum is off: "
              + found
              + " found, but "
              + ledger.found()
              + " accounted for "
              + ledger.counts()
              + ". No output is written; this is a defect of the loader or of Copydesk. Run again,"
              + " and report it if it stays.");
    }
  }
}
