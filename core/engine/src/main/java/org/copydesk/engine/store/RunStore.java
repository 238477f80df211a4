package org.copydesk.engine.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import tools.jackson.core.JacksonException;

/**
 * What a run leaves: the outcome of each document, and what earlier runs gave that can be used
 * again.
 *
 * <p>In the folder {@code .copydesk} of an output folder it survives a kill: what was added about a
 * second before is there when it is opened again. A broken file is set aside and built anew. One
 * run at a time: the file is locked while it is open. In memory it knows nothing of earlier runs.
 *
 * <p>Safe for any thread between {@link #begin} and {@link #finish}. Every method throws {@link
 * StoreException} when the store cannot be read or written.
 */
public final class RunStore implements AutoCloseable {

  /** The name of its folder in the output folder. */
  public static final String FOLDER = ".copydesk";

  private final StoreFile file;
  private final MVStore store;
  private final Rows rows;
  private final Facts facts;
  private final Results results;
  private final Loads loads;
  private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
  private final Retrials retrials;
  private final Former former;
  private Chain chain = new Chain(List.of());
  private Terms terms = Terms.SAME;
  private long began;

  private RunStore(StoreFile file, MVStore store) {
    this.file = file;
    this.store = store;
    this.rows = new Rows(store);
    this.retrials = new Retrials(store);
    this.former = new Former(store);
    this.facts = new Facts(store);
    this.results = new Results(store);
    this.loads = new Loads(store, results.texts().keys());
  }

  /**
   * Opens the store of an output folder, making both where needed.
   *
   * @throws StoreException if another run is using it or the folder cannot be written
   */
  public static RunStore open(Path output) {
    StoreFile file = StoreFile.of(output);
    return file.open(store -> new RunStore(file, store));
  }

  /** Makes a store without a folder, gone when it is closed. */
  public static RunStore inMemory() {
    StoreFile file = StoreFile.inMemory();
    return file.open(store -> new RunStore(file, store));
  }

  /** Starts a run: forgets the outcomes of the run before, keeps its results for use. */
  public void begin(Chain newChain, Terms newTerms) {
    chain = newChain;
    terms = newTerms;
    began = System.currentTimeMillis();
    guarded(
        () -> {
          boolean finished = facts.finished().isPresent();
          former.begin(rows, finished);
          facts.begin();
          if (terms.again()) {
            retrials.begin(rows, finished);
          } else {
            retrials.clear();
          }
          rows.clear();
          loads.begin();
          file.tidy(store);
        });
  }

  /**
   * Opens the finished run before this one, to read its documents again.
   *
   * @throws StoreException if there is none, or another pipeline made it
   */
  public void reopen(Chain newChain) {
    chain = newChain;
    Optional<String> finished = guarded(facts::finished);
    if (finished.isEmpty()) {
      throw new StoreException(
          "The output folder holds no finished run to export again. Run the pipeline first.");
    }
    if (!finished.get().equals(chain.digest())) {
      throw new StoreException(
          "The stages of the pipeline have changed since the last run. Run the pipeline again: what"
              + " has not changed is reused.");
    }
  }

  /**
   * Returns what is known of a resource with the same bytes, if all that came of it is there; what
   * is to go through stages is read when it is its turn.
   *
   * @param place where the bytes stand now
   */
  public Optional<Iterable<Known>> known(LoadKey key, Place place) {
    return guarded(() -> loads.items(key, terms))
        .map(items -> () -> items.stream().map(i -> guarded(() -> known(i, place))).iterator());
  }

  private Known known(Loads.Item item, Place resource) {
    Place place = item.place(resource);
    if (item.text() == null || item.traits() == null) {
      LedgerEntry entry = Verdict.entry(place, "", item.reason(), item.detail(), List.of());
      return new Known(entry, 0, Row.of(entry, item.stamp()).knownSince(began), null);
    }
    Lookup lookup = new Lookup(results, item.text(), item.traits(), terms).through(chain);
    String id = item.text().substring(0, item.text().indexOf('/'));
    LedgerEntry entry = Verdict.entry(place, id, item.reason(), item.detail(), lookup.notes());
    Stamp stamp = results.stamp(item.text());
    Row row = Row.of(entry, item.text(), lookup.layers(), lookup.failures(), stamp);
    Kept open = lookup.isOpen() ? results.open(item, place, lookup) : null;
    return new Known(entry, item.characters(), row.knownSince(began), open);
  }

  /** Starts to note what reading a resource gives. */
  public LoadLog log(LoadKey key) {
    return loads.log(key, terms.limits());
  }

  /** Adds what became of a resource or embedded document. */
  public void add(Kept kept) {
    guarded(
        () -> {
          rows.add(results.add(kept, chain, terms.limits()), kept.entry());
          file.tidyWhenGrown(store);
        });
  }

  /** Adds what is known already. */
  public void add(Known known) {
    guarded(() -> rows.add(known.row(), known.entry()));
  }

  /** Adds the line of something that was not read. */
  public void add(LedgerEntry entry) {
    guarded(() -> rows.add(Row.of(entry, Stamp.now(Effort.NONE)), entry));
  }

  /**
   * Ends the reading: of documents with the same id, the one with the smallest place stays and the
   * others become {@code duplicate-of} it.
   *
   * @param found how many resources and embedded documents were found
   */
  public void finish(long found) {
    guarded(
        () -> {
          former.finish(rows);
          rows.settleCopies();
          results.sweep(rows::of);
          loads.sweep();
          facts.finish(chain.digest(), found);
          commit();
        });
  }

  /** Returns what the last finished run found and this one does not. */
  public Gone gone() {
    return guarded(former::gone);
  }

  /** Puts everything added so far on the disk; otherwise that happens about once a second. */
  void commit() {
    store.commit();
  }

  /** Notes the command that tries again what was not processed, for readers of the ledger. */
  public void setRetry(String command) {
    guarded(() -> facts.setRetry(command));
  }

  /** Returns the command that tries again what was not processed, empty for none. */
  public String retry() {
    return guarded(facts::retry);
  }

  /** Returns how many resources and embedded documents the finished run found. */
  public long found() {
    return guarded(() -> facts.found().orElseGet(rows::size));
  }

  /** Returns what became of the places that the finished run tried again; empty if none was to. */
  public Optional<Retried> retried() {
    return terms.again() ? Optional.of(guarded(() -> retrials.outcome(rows))) : Optional.empty();
  }

  /** Returns the ledger in the order of places; each line is read when it is its turn. */
  public Iterable<LedgerEntry> ledger() {
    return () -> rows.places().map(at -> guarded(() -> rows.at(at).entry(at))).iterator();
  }

  /** Returns the ledger with what the journal says; as {@link #ledger}. */
  public Iterable<LedgerLine> lines() {
    return () -> rows.places().map(at -> guarded(() -> rows.at(at).line(at))).iterator();
  }

  /**
   * Returns the documents that stay, with their layers and the places of their copies, in the order
   * of places; each is read when it is its turn.
   */
  public Iterable<Document> documents() {
    return () ->
        rows.places().map(at -> guarded(() -> document(at))).flatMap(Optional::stream).iterator();
  }

  private Optional<Document> document(Place place) {
    Row row = rows.at(place);
    if (row.kept().isEmpty()) {
      return Optional.empty();
    }
    List<Place> places = rows.placesOf(row.document());
    return Optional.of(results.read(row, place, places.subList(1, places.size()), chain));
  }

  private void guarded(Runnable work) {
    Object unused =
        guarded(
            () -> {
              work.run();
              return file;
            });
  }

  /** Interrupts a thread while it is not in the store, whose file an interrupt would close. */
  public void interrupt(Thread thread) {
    inUse.writeLock().lock();
    try {
      thread.interrupt();
    } finally {
      inUse.writeLock().unlock();
    }
  }

  /** Keeps a pending interrupt away from the file, which would be closed by it. */
  private <T> T guarded(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    inUse.readLock().lock();
    try {
      return work.get();
    } catch (MVStoreException | JacksonException e) {
      throw file.failed(e);
    } finally {
      inUse.readLock().unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    guarded(() -> file.close(store));
  }
}
