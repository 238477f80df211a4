package org.copydesk.engine.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;
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

  private static final String FINISHED = "finished";
  private static final int CLOSING_MILLIS = 200;

  private final StoreFile file;
  private final MVStore store;
  private final MVMap<Copy, String> rows;
  private final MVMap<Copy, String> copies;
  private final MVMap<String, String> facts;
  private final Results results;
  private final Loads loads;
  private Chain chain = new Chain(List.of());
  private Terms terms = Terms.SAME;

  private RunStore(StoreFile file, MVStore store) {
    this.file = file;
    this.store = store;
    MVMap.Builder<Copy, String> places =
        new MVMap.Builder<Copy, String>().keyType(Copy.TYPE).valueType(StringDataType.INSTANCE);
    this.rows = store.openMap("rows", places);
    this.copies = store.openMap("copies", places);
    this.facts = store.openMap("facts");
    this.results = new Results(store);
    this.loads = new Loads(store, results.texts());
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
    guarded(
        () -> {
          facts.remove(FINISHED);
          rows.clear();
          copies.clear();
          loads.begin();
        });
  }

  /**
   * Opens the finished run before this one, to read its documents again.
   *
   * @throws StoreException if there is none, or another pipeline made it
   */
  public void reopen(Chain newChain) {
    chain = newChain;
    String finished = guarded(() -> facts.get(FINISHED));
    if (finished == null) {
      throw new StoreException(
          "The output folder holds no finished run to export again. Run the pipeline first.");
    }
    if (!finished.equals(chain.digest())) {
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
      return new Known(entry, 0, Row.of(entry), null);
    }
    Lookup lookup = new Lookup(results, item.text(), item.traits(), terms).through(chain);
    String id = item.text().substring(0, item.text().indexOf('/'));
    LedgerEntry entry = Verdict.entry(place, id, item.reason(), item.detail(), lookup.notes());
    Row row = Row.of(entry, item.text(), lookup.layers(), lookup.failures());
    Kept open = lookup.isOpen() ? results.open(item, place, lookup) : null;
    return new Known(entry, item.characters(), row, open);
  }

  /** Starts to note what reading a resource gives. */
  public LoadLog log(LoadKey key) {
    return loads.log(key, terms.limits());
  }

  /** Adds what became of a resource or embedded document. */
  public void add(Kept kept) {
    guarded(() -> add(results.add(kept, chain, terms.limits()), kept.entry()));
  }

  /** Adds what is known already. */
  public void add(Known known) {
    guarded(() -> add(known.row(), known.entry()));
  }

  private void add(Row row, LedgerEntry entry) {
    rows.put(Copy.at(entry.place()), row.write());
    if (!row.kept().isEmpty()) {
      copies.put(new Copy(entry.document(), entry.place()), "");
    }
  }

  /** Adds the line of something that was not read. */
  public void add(LedgerEntry entry) {
    guarded(() -> add(Row.of(entry), entry));
  }

  /**
   * Ends the reading: of documents with the same id, the one with the smallest place stays and the
   * others become {@code duplicate-of} it.
   */
  public void finish() {
    guarded(
        () -> {
          settleCopies();
          results.sweep(this::rowsOf);
          loads.sweep();
          facts.put(FINISHED, chain.digest());
          commit();
        });
  }

  /** Puts everything added so far on the disk; otherwise that happens about once a second. */
  void commit() {
    store.commit();
  }

  private void settleCopies() {
    Copy first = new Copy("", Place.of(""));
    for (Iterator<Copy> all = Walk.of(copies); all.hasNext(); ) {
      Copy copy = all.next();
      if (copy.document().equals(first.document())) {
        Row row = row(copy.place()).duplicateOf(first.place());
        rows.put(Copy.at(copy.place()), row.write());
      } else {
        first = copy;
      }
    }
  }

  private Row row(Place place) {
    String json = rows.get(Copy.at(place));
    if (json == null) {
      throw new StoreException("The run store lacks the outcome of " + place + ". Run again.");
    }
    return Row.read(json);
  }

  private List<Place> places(String document) {
    List<Place> places = new ArrayList<>();
    Iterator<Copy> from = Walk.from(new Copy(document, Place.of("")), copies);
    while (from.hasNext()) {
      Copy copy = from.next();
      if (!copy.document().equals(document)) {
        break;
      }
      places.add(copy.place());
    }
    return places;
  }

  private List<Row> rowsOf(String document) {
    return places(document).stream().map(this::row).toList();
  }

  /** Returns the ledger in the order of places; each line is read when it is its turn. */
  public Iterable<LedgerEntry> ledger() {
    return () ->
        Walk.of(rows).stream()
            .map(at -> guarded(() -> row(at.place()).entry(at.place())))
            .iterator();
  }

  /**
   * Returns the documents that stay, with their layers and the places of their copies, in the order
   * of places; each is read when it is its turn.
   */
  public Iterable<Document> documents() {
    return () ->
        Walk.of(rows).stream()
            .map(at -> guarded(() -> document(at.place())))
            .flatMap(Optional::stream)
            .iterator();
  }

  private Optional<Document> document(Place place) {
    Row row = row(place);
    if (row.kept().isEmpty()) {
      return Optional.empty();
    }
    List<Place> places = places(row.document());
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

  /** Keeps a pending interrupt away from the file, which would be closed by it. */
  private <T> T guarded(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } catch (MVStoreException | JacksonException e) {
      throw file.failed(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    guarded(() -> store.close(CLOSING_MILLIS));
  }
}
