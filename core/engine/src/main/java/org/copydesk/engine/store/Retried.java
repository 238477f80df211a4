package org.copydesk.engine.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.copydesk.api.source.Status;

/**
 * What became of the places that a run tried again.
 *
 * @param tried how many places were partial or quarantined before
 * @param counts how many of them ended in which status now; every status is there
 * @param gone how many of them are not found any more
 */
public record Retried(long tried, Map<Status, Long> counts, long gone) {

  /** Copies the map. */
  public Retried {
    Map<Status, Long> every = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      every.put(status, counts.getOrDefault(status, 0L));
    }
    counts = Collections.unmodifiableMap(every);
  }

  /** Returns how many ended in a status. */
  public long count(Status status) {
    return counts.getOrDefault(status, 0L);
  }
}
