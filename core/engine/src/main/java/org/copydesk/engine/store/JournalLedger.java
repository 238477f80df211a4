package org.copydesk.engine.store;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import tools.jackson.core.JacksonException;

/** The ledger in a run store that is open for reading alone. */
final class JournalLedger implements RunLedger {

  private static final int CACHE_MB = 4;

  private final Path file;
  private final MVStore store;
  private final Rows rows;
  private final Facts facts;

  private JournalLedger(Path file, MVStore store) {
    this.file = file;
    this.store = store;
    this.rows = new Rows(store);
    this.facts = new Facts(store);
  }

  /** Opens a store's file; throws what the store throws. */
  static JournalLedger open(Path file) {
    MVStore store =
        new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).readOnly().open();
    try {
      return new JournalLedger(file, store);
    } catch (RuntimeException e) {
      store.closeImmediately();
      throw e;
    }
  }

  @Override
  public Iterable<LedgerLine> lines() {
    return () -> guarded(rows::places).map(at -> guarded(() -> rows.at(at).line(at))).iterator();
  }

  @Override
  public boolean hasJournal() {
    return true;
  }

  @Override
  public String retry() {
    return guarded(facts::retry);
  }

  @Override
  public String notice() {
    return guarded(facts::finished).isPresent()
        ? ""
        : "The last run did not come to its end: this is how far it got.";
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (MVStoreException | JacksonException e) {
      throw new StoreException(
          "The run store " + file + " cannot be read: " + e.getMessage() + " Run again.", e);
    }
  }

  @Override
  public void close() {
    store.closeImmediately();
  }
}
