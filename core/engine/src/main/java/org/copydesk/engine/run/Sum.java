package org.copydesk.engine.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.RunException;

/** What a ledger adds up to. */
final class Sum {

  private final Map<Status, Long> counts = new EnumMap<>(Status.class);
  private final List<LedgerEntry> trouble = new ArrayList<>();
  private long found;

  private Sum() {}

  static Sum of(Iterable<LedgerEntry> ledger) {
    Sum sum = new Sum();
    ledger.forEach(sum::add);
    return sum;
  }

  private void add(LedgerEntry entry) {
    found++;
    counts.merge(entry.status(), 1L, Long::sum);
    boolean whole = entry.status() == Status.PROCESSED || entry.status() == Status.SKIPPED;
    if (!whole && trouble.size() < RunReport.MOST_TROUBLE) {
      trouble.add(entry);
    }
  }

  /** Fails a run whose sum is off; below 0 nobody knows how many there should be. */
  void requireAll(long wanted) {
    if (wanted >= 0 && found != wanted) {
      throw new RunException(
          "The ledger's sum is off: "
              + wanted
              + " found, but "
              + found
              + " accounted for "
              + counts
              + ". No output is written; this is a defect of the loader or of Copydesk.");
    }
  }

  long found() {
    return found;
  }

  Map<Status, Long> counts() {
    return counts;
  }

  List<LedgerEntry> trouble() {
    return trouble;
  }
}
