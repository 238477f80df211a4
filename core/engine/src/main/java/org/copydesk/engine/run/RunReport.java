package org.copydesk.engine.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;
import org.copydesk.engine.store.Gone;
import org.copydesk.engine.store.LedgerSum;
import org.copydesk.engine.store.Retried;

/**
 * What a run did.
 *
 * @param pipeline the pipeline's name
 * @param sum what the ledger adds up to
 * @param annotations how many annotations each layer holds over all documents, in the order of the
 *     pipeline
 * @param trouble the first {@value #MOST_TROUBLE} that are partial or quarantined, in the order of
 *     places; {@code ledger.jsonl} has them all
 * @param outputs the files to show to the user, in the order of the exporters
 * @param duration how long it took
 * @param retried what became of what it tried again, empty where it was not to
 * @param gone what the last finished run found and this one does not
 */
public record RunReport(
    String pipeline,
    LedgerSum sum,
    Map<String, Long> annotations,
    List<LedgerEntry> trouble,
    List<Path> outputs,
    Duration duration,
    Optional<Retried> retried,
    Gone gone) {

  /** How many lines of the ledger a report holds at most. */
  public static final int MOST_TROUBLE = 1000;

  /** Copies the collections. */
  public RunReport {
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
    trouble = List.copyOf(trouble);
    outputs = List.copyOf(outputs);
  }

  /** Makes the report of a run that found everything that the one before it had. */
  public RunReport(
      String pipeline,
      LedgerSum sum,
      Map<String, Long> annotations,
      List<LedgerEntry> trouble,
      List<Path> outputs,
      Duration duration,
      Optional<Retried> retried) {
    this(pipeline, sum, annotations, trouble, outputs, duration, retried, Gone.NONE);
  }

  /** Returns a copy that names what is gone. */
  public RunReport withGone(Gone newGone) {
    return new RunReport(pipeline, sum, annotations, trouble, outputs, duration, retried, newGone);
  }

  /** Returns how many resources and embedded documents were found, the sum of all counts. */
  public long found() {
    return sum.found();
  }

  /** Returns how many ended in which status; every status is there. */
  public Map<Status, Long> counts() {
    return sum.counts();
  }

  /** Returns how many ended in a status. */
  public long count(Status status) {
    return sum.count(status);
  }

  /** Returns 0 when all are processed or skipped, 3 when some are partial or quarantined. */
  public int exitCode() {
    return sum.trouble() == 0 ? 0 : 3;
  }
}
