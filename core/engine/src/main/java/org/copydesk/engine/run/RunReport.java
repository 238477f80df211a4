package org.copydesk.engine.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;

/**
 * What a run did.
 *
 * @param pipeline the pipeline's name
 * @param found resources and embedded documents, the sum of all counts
 * @param counts how many ended in which status; every status is there
 * @param annotations how many annotations each layer holds over all documents, in the order of the
 *     pipeline
 * @param trouble the first {@value #MOST_TROUBLE} that are partial or quarantined, in the order of
 *     places; {@code ledger.jsonl} has them all
 * @param outputs the files to show to the user, in the order of the exporters
 * @param duration how long it took
 */
public record RunReport(
    String pipeline,
    long found,
    Map<Status, Long> counts,
    Map<String, Long> annotations,
    List<LedgerEntry> trouble,
    List<Path> outputs,
    Duration duration) {

  /** How many lines of the ledger a report holds at most. */
  public static final int MOST_TROUBLE = 1000;

  /** Copies the collections. */
  public RunReport {
    Map<Status, Long> every = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      every.put(status, counts.getOrDefault(status, 0L));
    }
    counts = Collections.unmodifiableMap(every);
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
    trouble = List.copyOf(trouble);
    outputs = List.copyOf(outputs);
  }

  /** Returns how many ended in a status. */
  public long count(Status status) {
    return counts.getOrDefault(status, 0L);
  }

  /** Returns 0 when all are processed or skipped, 3 when some are partial or quarantined. */
  public int exitCode() {
    return count(Status.PARTIAL) + count(Status.QUARANTINED) == 0 ? 0 : 3;
  }
}
