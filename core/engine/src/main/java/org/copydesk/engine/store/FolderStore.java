package org.copydesk.engine.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Read;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;
import tools.jackson.core.JacksonException;

/**
 * The run store in the folder {@code .copydesk} of an output folder.
 *
 * <p>It survives a kill: what was added about a second before is there when it is opened again. A
 * broken file is set aside and built anew. One run at a time: the file is locked while it is open.
 */
public final class FolderStore implements RunStore {

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
  private Chain chain = new Chain(List.of());

  private FolderStore(StoreFile file, MVStore store) {
    this.file = file;
    this.store = store;
    MVMap.Builder<Copy, String> places =
        new MVMap.Builder<Copy, String>().keyType(Copy.TYPE).valueType(StringDataType.INSTANCE);
    this.rows = store.openMap("rows", places);
    this.copies = store.openMap("copies", places);
    this.facts = store.openMap("facts");
    this.results = new Results(store);
  }

  /**
   * Opens the store of an output folder, making both where needed.
   *
   * @throws StoreException if another run is using it or the folder cannot be written
   */
  public static FolderStore open(Path output) {
    StoreFile file = new StoreFile(output);
    return file.open(store -> new FolderStore(file, store));
  }

  @Override
  public void begin(Chain newChain) {
    chain = newChain;
    guarded(
        () -> {
          facts.remove(FINISHED);
          rows.clear();
          copies.clear();
        });
  }

  @Override
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

  @Override
  public Optional<Iterable<Loaded>> loaded(LoadKey key, Place place) {
    return guarded(() -> results.loaded(key, place));
  }

  @Override
  public LoadLog log(LoadKey key) {
    LoadLog log = results.log(key);
    return new LoadLog() {
      @Override
      public void add(Loaded loaded) {
        log.add(loaded);
      }

      @Override
      public void keep() {
        guarded(log::keep);
      }
    };
  }

  @Override
  public Document known(Document document) {
    return guarded(() -> results.known(document, chain));
  }

  @Override
  public void add(Outcome outcome) {
    guarded(
        () -> {
          LedgerEntry entry = outcome.entry();
          if (outcome.loaded() instanceof Read read) {
            put(results.add(read.document(), entry, chain), entry.place());
            copies.put(new Copy(entry.document(), entry.place()), "");
          } else {
            put(Row.of(entry, "", List.of()), entry.place());
          }
        });
  }

  @Override
  public void add(LedgerEntry entry) {
    guarded(() -> put(Row.of(entry, "", List.of()), entry.place()));
  }

  private void put(Row row, Place place) {
    rows.put(Copy.at(place), row.write());
  }

  @Override
  public void finish() {
    guarded(
        () -> {
          settleCopies();
          results.sweep(this::rowsOf);
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
    for (Iterator<Copy> all = copies.keyIterator(null); all.hasNext(); ) {
      Copy copy = all.next();
      if (copy.document().equals(first.document())) {
        put(row(copy.place()).duplicateOf(first.place()), copy.place());
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
    Iterator<Copy> from = copies.keyIterator(new Copy(document, Place.of("")));
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

  @Override
  public List<LedgerEntry> ledger() {
    return guarded(
        () -> {
          List<LedgerEntry> entries = new ArrayList<>();
          rows.forEach((at, json) -> entries.add(Row.read(json).entry(at.place())));
          return entries;
        });
  }

  @Override
  public Iterable<Document> documents() {
    return () ->
        rows.entrySet().stream()
            .map(entry -> guarded(() -> document(entry)))
            .flatMap(Optional::stream)
            .iterator();
  }

  private Optional<Document> document(Map.Entry<Copy, String> entry) {
    Row row = Row.read(entry.getValue());
    if (row.kept().isEmpty()) {
      return Optional.empty();
    }
    List<Place> places = places(row.document());
    Place place = entry.getKey().place();
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
