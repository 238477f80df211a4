package org.copydesk.engine.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;

/**
 * What a ledger adds up to.
 *
 * @param found resources and embedded documents, the sum of all counts
 * @param counts how many ended in which status; every status is there
 * @param reasons how many have which reason; those that do not occur are not there
 * @param reused how many were known from an earlier run; skipped ones, which nobody reads, aside
 */
public record LedgerSum(
    long found, Map<Status, Long> counts, Map<Reason, Long> reasons, long reused) {

  /** Copies the maps. */
  public LedgerSum {
    Map<Status, Long> every = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      every.put(status, counts.getOrDefault(status, 0L));
    }
    counts = Collections.unmodifiableMap(every);
    Map<Reason, Long> ordered = new EnumMap<>(Reason.class);
    ordered.putAll(reasons);
    reasons = Collections.unmodifiableMap(ordered);
  }

  /** Returns how many ended in a status. */
  public long count(Status status) {
    return counts.getOrDefault(status, 0L);
  }

  /** Returns how many are partial or quarantined. */
  public long trouble() {
    return count(Status.PARTIAL) + count(Status.QUARANTINED);
  }

  /** Adds up lines, one by one. */
  public static final class Counter {

    private final Map<Status, Long> counts = new EnumMap<>(Status.class);
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    private long found;
    private long reused;

    /** Adds a line. */
    public void add(LedgerLine line) {
      Status status = line.entry().status();
      Reason reason = line.entry().reason();
      found++;
      counts.merge(status, 1L, Long::sum);
      if (reason != null) {
        reasons.merge(reason, 1L, Long::sum);
      }
      if (line.reused() && status != Status.SKIPPED) {
        reused++;
      }
    }

    /** Returns the sum of the lines so far. */
    public LedgerSum sum() {
      return new LedgerSum(found, counts, reasons, reused);
    }
  }
}
