package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** The outcomes of a run by place, and the places of each document. */
final class Rows {

  private final MVMap<Copy, String> rows;
  private final MVMap<Copy, String> copies;

  Rows(MVStore store) {
    this.rows = open("rows", store);
    this.copies = open("copies", store);
  }

  /** Opens a map whose keys are places. */
  static MVMap<Copy, String> open(String name, MVStore store) {
    return store.openMap(
        name,
        new MVMap.Builder<Copy, String>().keyType(Copy.TYPE).valueType(StringDataType.INSTANCE));
  }

  void clear() {
    rows.clear();
    copies.clear();
  }

  void add(Row row, LedgerEntry entry) {
    rows.put(Copy.at(entry.place()), row.write());
    if (!row.kept().isEmpty()) {
      copies.put(new Copy(entry.document(), entry.place()), "");
    }
  }

  long size() {
    return rows.sizeAsLong();
  }

  /** Returns the places in their order. */
  Stream<Place> places() {
    return Walk.of(rows).stream().map(Copy::place);
  }

  Optional<Row> find(Place place) {
    return Optional.ofNullable(rows.get(Copy.at(place))).map(Row::read);
  }

  /** Returns the row of a place at which something was found. */
  Row at(Place place) {
    return find(place)
        .orElseThrow(
            () ->
                new StoreException("The run store lacks the outcome of " + place + ". Run again."));
  }

  /** Returns the places of a document in their order. */
  List<Place> placesOf(String document) {
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

  /** Returns the rows of a document. */
  List<Row> of(String document) {
    return placesOf(document).stream().map(this::at).toList();
  }

  /** Leaves each document at its first place; the others become duplicates of it. */
  void settleCopies() {
    Copy first = new Copy("", Place.of(""));
    for (Iterator<Copy> all = Walk.of(copies); all.hasNext(); ) {
      Copy copy = all.next();
      if (copy.document().equals(first.document())) {
        Row row = at(copy.place()).duplicateOf(first.place());
        rows.put(Copy.at(copy.place()), row.write());
      } else {
        first = copy;
      }
    }
  }
}
