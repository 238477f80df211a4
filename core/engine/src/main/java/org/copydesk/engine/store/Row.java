package org.copydesk.engine.store;

import java.time.Instant;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one place in a run, and where the document and its layers are kept.
 *
 * @param document the document's id, empty when none came of it
 * @param kept the key of the document's text, empty when it is no longer wanted
 * @param layers the keys of its layers, in their order
 * @param failures the keys under which it is kept that stages failed on it
 * @param stamp when it was decided and what that took
 * @param reused whether it was known from an earlier run
 */
record Row(
    String document,
    Status status,
    @Nullable Reason reason,
    String stage,
    String detail,
    String kept,
    List<LayerAt> layers,
    List<String> failures,
    Stamp stamp,
    boolean reused) {

  /** Fills in what an earlier version did not keep. */
  Row {
    stamp = Stamp.orUnknown(stamp);
  }

  /**
   * Where a layer is kept.
   *
   * @param layer its name
   * @param key its key in the map of layers
   */
  record LayerAt(String layer, String key) {}

  /** Makes the row of something of which nothing is kept. */
  static Row of(LedgerEntry entry, Stamp stamp) {
    return of(entry, "", List.of(), List.of(), stamp);
  }

  static Row of(
      LedgerEntry entry, String kept, List<LayerAt> layers, List<String> failures, Stamp stamp) {
    return new Row(
        entry.document(),
        entry.status(),
        entry.reason(),
        entry.stage(),
        entry.detail(),
        kept,
        layers,
        failures,
        stamp,
        false);
  }

  static Row read(String json) {
    return Json.RECORDS.readValue(json, Row.class);
  }

  String write() {
    return Json.RECORDS.writeValueAsString(this);
  }

  Row duplicateOf(Place first) {
    return new Row(
        document,
        Status.SKIPPED,
        Reason.DUPLICATE_OF,
        "",
        first.toString(),
        "",
        List.of(),
        List.of(),
        stamp,
        reused);
  }

  /**
   * Returns a copy that says whether it was known from an earlier run; the same bytes may have been
   * read at another place of this one.
   *
   * @param began when this run began, in milliseconds since 1970
   */
  Row knownSince(long began) {
    boolean earlier = stamp.at() < began;
    return new Row(document, status, reason, stage, detail, kept, layers, failures, stamp, earlier);
  }

  /** Tells whether it is partial or quarantined. */
  boolean isTrouble() {
    return status == Status.PARTIAL || status == Status.QUARANTINED;
  }

  LedgerEntry entry(Place place) {
    return new LedgerEntry(place, document, status, reason, stage, detail);
  }

  LedgerLine line(Place place) {
    Instant decided = Instant.ofEpochMilli(stamp.at());
    return new LedgerLine(entry(place), decided, stamp.effort(), reused);
  }
}
