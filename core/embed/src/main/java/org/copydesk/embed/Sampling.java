package org.copydesk.embed;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.store.Outcome;
import org.copydesk.engine.worker.Workbench;

/** Reads files for a sample, counts what comes of them and keeps nothing else. */
final class Sampling {

  private final Workbench worker;
  private final long end;
  private final Map<String, Integer> languages = new TreeMap<>();
  private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
  private int files;
  private long documents;
  private long nanos;
  private boolean over;

  Sampling(Workbench worker, Duration patience) {
    this.worker = worker;
    this.end = System.nanoTime() + patience.toNanos();
  }

  /** Reads and counts a file, unless the patience is at its end. */
  void read(Resource resource) {
    long start = System.nanoTime();
    if (attempt(resource, true)) {
      files++;
      nanos += System.nanoTime() - start;
    }
  }

  /** Reads the same files again for a while, and keeps the time of the fastest round. */
  void practise(List<Resource> resources, Duration time) {
    long until = System.nanoTime() + time.toNanos();
    while (!over && !resources.isEmpty() && System.nanoTime() < until) {
      long start = System.nanoTime();
      boolean whole = resources.stream().allMatch(resource -> attempt(resource, false));
      nanos = whole ? Math.min(nanos, System.nanoTime() - start) : nanos;
    }
  }

  Sample sample() {
    return new Sample(files, documents, languages, reasons, Duration.ofNanos(nanos));
  }

  private boolean attempt(Resource resource, boolean counted) {
    if (over) {
      return false;
    }
    try {
      worker.read(resource, outcome -> receive(outcome, counted));
    } catch (OverException e) {
      over = true;
      return false;
    }
    over = System.nanoTime() > end;
    return true;
  }

  /** A mailbox may hold more than anybody waits for: what is thrown here ends its reading. */
  private void receive(Outcome outcome, boolean counted) {
    if (System.nanoTime() > end) {
      throw new OverException();
    }
    if (counted) {
      Reason reason = outcome.entry().reason();
      if (reason != null) {
        reasons.merge(reason, 1, Integer::sum);
      }
      outcome.document().ifPresent(document -> documents++);
      outcome
          .document()
          .filter(document -> !document.text().isBlank())
          .map(document -> document.metadata().language())
          .ifPresent(language -> languages.merge(language, 1, Integer::sum));
    }
  }

  private static final class OverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverException() {
      super("over", null, false, false);
    }
  }
}
