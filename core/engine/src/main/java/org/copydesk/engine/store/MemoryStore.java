package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.DocumentId;
import org.copydesk.api.document.Origin;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.jspecify.annotations.Nullable;

/** A run store without a folder: it holds the documents and knows nothing of earlier runs. */
public final class MemoryStore implements RunStore {

  private record Row(LedgerEntry entry, @Nullable Document document) {}

  private final Map<Place, Row> rows = new ConcurrentSkipListMap<>(Places.ORDER);
  private volatile boolean finished;

  @Override
  public void begin(Chain chain) {
    rows.clear();
    finished = false;
  }

  @Override
  public void reopen(Chain chain) {
    if (!finished) {
      throw new StoreException("There is no earlier run in memory: run the pipeline first.");
    }
  }

  @Override
  public Optional<Iterable<Loaded>> loaded(LoadKey key, Place place) {
    return Optional.empty();
  }

  @Override
  public LoadLog log(LoadKey key) {
    return LoadLog.NONE;
  }

  @Override
  public Document known(Document document) {
    return document;
  }

  @Override
  public void add(Outcome outcome) {
    Document document = outcome.loaded() instanceof Read read ? read.document() : null;
    rows.put(outcome.loaded().place(), new Row(outcome.entry(), document));
  }

  @Override
  public void add(LedgerEntry entry) {
    rows.put(entry.place(), new Row(entry, null));
  }

  @Override
  public void finish() {
    Map<DocumentId, List<Place>> copies = new HashMap<>();
    rows.forEach(
        (place, row) -> {
          if (row.document() != null) {
            copies.computeIfAbsent(row.document().id(), id -> new ArrayList<>()).add(place);
          }
        });
    copies.values().forEach(this::settle);
    finished = true;
  }

  private void settle(List<Place> places) {
    Place first = places.get(0);
    List<Place> others = places.subList(1, places.size());
    rows.computeIfPresent(first, (place, row) -> naming(others, row));
    for (Place other : others) {
      rows.computeIfPresent(other, (place, row) -> new Row(duplicate(row.entry(), first), null));
    }
  }

  private static Row naming(List<Place> others, Row row) {
    Document document = row.document();
    return document == null ? row : new Row(row.entry(), alsoAt(document, others));
  }

  static Document alsoAt(Document document, List<Place> others) {
    Origin origin = document.origin();
    return document.with(
        new Origin(origin.place(), origin.mediaType(), origin.size(), origin.sha256(), others));
  }

  static LedgerEntry duplicate(LedgerEntry entry, Place first) {
    return new LedgerEntry(
        entry.place(), entry.document(), Status.SKIPPED, Reason.DUPLICATE_OF, "", first.toString());
  }

  @Override
  public List<LedgerEntry> ledger() {
    return rows.values().stream().map(Row::entry).toList();
  }

  @Override
  public Iterable<Document> documents() {
    return this::iterator;
  }

  private Iterator<Document> iterator() {
    return rows.values().stream()
        .flatMap(row -> Optional.ofNullable(row.document()).stream())
        .iterator();
  }

  @Override
  public void close() {
    rows.clear();
  }
}
