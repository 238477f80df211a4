package org.copydesk.engine.store;

import java.util.List;
import java.util.Locale;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A line of {@code ledger.jsonl}; what there is nothing to say of is null. */
record LedgerJson(
    String place,
    @Nullable String embedded,
    String status,
    @Nullable String reason,
    @Nullable String stage,
    @Nullable String detail,
    @Nullable String retry) {

  /**
   * Makes the line of an entry.
   *
   * @param retry the command that tries again what was not processed, empty for none
   */
  static LedgerJson of(LedgerEntry entry, String retry) {
    Status status = entry.status();
    boolean again = status == Status.PARTIAL || status == Status.QUARANTINED;
    return new LedgerJson(
        entry.place().path(),
        text(entry.place().embeddedPath()),
        status.name().toLowerCase(Locale.ROOT),
        entry.reason() == null ? null : entry.reason().code(),
        text(entry.stage()),
        text(entry.detail()),
        again ? text(retry) : null);
  }

  static LedgerJson read(String json) {
    return Json.RECORDS.readValue(json, LedgerJson.class);
  }

  String write() {
    return Json.RECORDS.writeValueAsString(this);
  }

  /** Writes it with what the journal says. */
  String write(LedgerLine line) {
    ObjectNode node = Json.RECORDS.valueToTree(this);
    node.put("decided", line.decided().toString());
    node.put("millis", line.effort().millis());
    node.put("attempts", line.effort().attempts());
    node.put("reused", line.reused());
    return Json.RECORDS.writeValueAsString(node);
  }

  /** Returns the entry, without its document's id and with what is inside as one name. */
  LedgerEntry entry() {
    List<String> inside = embedded == null ? List.of() : List.of(embedded);
    return new LedgerEntry(
        new Place(place, inside),
        "",
        Status.valueOf(status.toUpperCase(Locale.ROOT)),
        reason == null ? null : Reason.valueOf(reason.toUpperCase(Locale.ROOT).replace('-', '_')),
        stage == null ? "" : stage,
        detail == null ? "" : detail);
  }

  private static @Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }
}
