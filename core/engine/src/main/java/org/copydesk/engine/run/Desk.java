package org.copydesk.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.api.source.Status;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.store.KeptDocument;
import org.copydesk.engine.store.Known;
import org.copydesk.engine.store.LoadKey;
import org.copydesk.engine.store.LoadLog;
import org.copydesk.engine.store.RunStore;
import org.copydesk.engine.worker.Worker;

/** Decides for each resource what is known already, lets a worker do the rest, and books it. */
final class Desk {

  private static final int BUFFER = 1 << 16;

  private final RunStore store;
  private final RunSettings settings;
  private final String reading;
  private final Tally tally;

  Desk(RunStore store, RunSettings settings, String reading, Tally tally) {
    this.store = store;
    this.settings = settings;
    this.reading = reading;
    this.tally = tally;
  }

  void take(Worker worker, Listed listed) {
    if (listed instanceof Listed.Found found) {
      read(worker, found.resource());
    } else if (listed instanceof Listed.Refused refused) {
      store.add(refused.entry());
      book(refused.entry(), 0);
    }
  }

  private void read(Worker worker, Resource resource) {
    Optional<LoadKey> key;
    try {
      key = key(resource);
    } catch (TimeoutException e) {
      book(Kept.failed(resource.place(), Reason.READING_TIMEOUT, "" + e.getMessage()));
      return;
    }
    Optional<Iterable<Known>> known = key.flatMap(k -> store.known(k, resource.place()));
    if (known.isPresent()) {
      known.get().forEach(one -> goOn(worker, one));
    } else {
      readAnew(worker, resource, key);
    }
  }

  private void readAnew(Worker worker, Resource resource, Optional<LoadKey> key) {
    LoadLog log = key.map(store::log).orElseGet(LoadLog::none);
    boolean[] same = {true};
    worker.read(
        resource,
        kept -> {
          same[0] &= !isOfOtherBytes(kept, key);
          log.add(kept);
          book(kept);
        });
    if (same[0]) {
      log.keep();
    }
  }

  /** A file may be written to while it is read; what came of it is not what its key says. */
  private static boolean isOfOtherBytes(Kept kept, Optional<LoadKey> key) {
    KeptDocument document = kept.document();
    boolean own = kept.place().inside().isEmpty();
    return own && document != null && key.isPresent() && !document.id().equals(key.get().sha256());
  }

  private void goOn(Worker worker, Known known) {
    Optional<Kept> open = known.open();
    if (open.isPresent()) {
      book(worker.resume(open.get()));
    } else {
      store.add(known);
      book(known.entry(), known.characters());
    }
  }

  private void book(Kept kept) {
    store.add(kept);
    book(kept.entry(), kept.characters());
  }

  private void book(LedgerEntry entry, long units) {
    if (!entry.place().inside().isEmpty()) {
      tally.found();
    }
    tally.done(units);
    boolean whole = entry.status() == Status.PROCESSED || entry.status() == Status.SKIPPED;
    if (!whole && settings.onError() == OnError.STOP) {
      throw new RunException(
          entry.place()
              + " could not be processed whole ("
              + (entry.reason() == null ? "" : entry.reason().code() + ": ")
              + entry.detail()
              + "), and the run is to stop on an error. What is done is kept: mend it and run"
              + " again, or set 'on-error: quarantine'.");
    }
  }

  /**
   * Returns the digest of a resource's bytes as a key.
   *
   * @throws TimeoutException if reading them takes longer than reading may
   */
  private Optional<LoadKey> key(Resource resource) throws TimeoutException {
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = resource.open()) {
      DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      byte[] buffer = new byte[BUFFER];
      long began = System.nanoTime();
      while (digesting.read(buffer) >= 0) {
        requireTime(began);
      }
      String digest = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
      return Optional.of(new LoadKey(digest, resource.place().fileName(), reading));
    } catch (IOException e) {
      return Optional.empty(); // the loader meets the same trouble and tells it
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  private void requireTime(long began) throws TimeoutException {
    Duration limit = settings.timeout();
    if (!limit.isZero() && System.nanoTime() - began > limit.toNanos()) {
      throw new TimeoutException("reading it took longer than " + Wording.written(limit));
    }
  }
}
