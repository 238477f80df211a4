package org.copydesk.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Resource;
import org.copydesk.api.source.Status;
import org.copydesk.engine.store.LoadKey;
import org.copydesk.engine.store.LoadLog;
import org.copydesk.engine.store.Outcome;
import org.copydesk.engine.store.RunStore;

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
    Optional<LoadKey> key = key(resource);
    Optional<Iterable<Loaded>> known = key.flatMap(k -> store.loaded(k, resource.place()));
    if (known.isPresent()) {
      for (Loaded loaded : known.get()) {
        book(worker.resume(withKnownLayers(loaded)));
      }
    } else {
      readAnew(worker, resource, key.map(store::log).orElse(LoadLog.NONE));
    }
  }

  private void readAnew(Worker worker, Resource resource, LoadLog log) {
    boolean[] whole = {true};
    worker.read(
        resource,
        outcome -> {
          whole[0] &= outcome.notes().stream().noneMatch(note -> note.stage().isEmpty());
          book(outcome);
          log.add(outcome.loaded());
        });
    if (whole[0]) {
      log.keep();
    }
  }

  private Loaded withKnownLayers(Loaded loaded) {
    return loaded instanceof Read read
        ? new Read(store.known(read.document()), read.reason(), read.detail())
        : loaded;
  }

  private void book(Outcome outcome) {
    if (!outcome.loaded().place().inside().isEmpty()) {
      tally.found();
    }
    store.add(outcome);
    long units = outcome.loaded() instanceof Read read ? read.document().text().length() : 0;
    book(outcome.entry(), units);
  }

  private void book(LedgerEntry entry, long units) {
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

  private Optional<LoadKey> key(Resource resource) {
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = resource.open()) {
      DigestInputStream digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      byte[] buffer = new byte[BUFFER];
      while (digesting.read(buffer) >= 0) {}
      String digest = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
      return Optional.of(new LoadKey(digest, resource.place().fileName(), reading));
    } catch (IOException e) {
      return Optional.empty(); // the loader meets the same trouble and tells it
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
