package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.jspecify.annotations.Nullable;

/** Makes a line of the ledger: the gravest reason, with what else failed in the detail. */
final class Verdict {

  private Verdict() {}

  /**
   * Returns the line of a place.
   *
   * @param document the document's id, empty when none came of it
   * @param reason what reading had to say, null for nothing
   * @param detail what reading said in addition
   * @param notes what stages had to say
   */
  static LedgerEntry entry(
      Place place, String document, @Nullable Reason reason, String detail, List<Note> notes) {
    List<Note> all = new ArrayList<>();
    if (reason != null) {
      all.add(new Note(reason, "", detail));
    }
    all.addAll(notes);
    if (all.isEmpty()) {
      return new LedgerEntry(place, document, Status.PROCESSED, null, "", detail);
    }
    Note gravest = all.get(0);
    for (Note note : all) {
      gravest = gravity(note) > gravity(gravest) ? note : gravest;
    }
    return new LedgerEntry(
        place,
        document,
        gravest.reason().status(),
        gravest.reason(),
        gravest.stage(),
        withOthers(gravest, all));
  }

  private static String withOthers(Note gravest, List<Note> all) {
    StringBuilder detail = new StringBuilder(gravest.detail());
    for (Note note : all) {
      if (note != gravest && gravity(note) > 0) {
        detail.append(detail.isEmpty() ? "" : "; ").append("also ").append(note.reason().code());
        detail.append(note.stage().isEmpty() ? "" : " in " + note.stage());
        detail.append(note.detail().isEmpty() ? "" : ": " + note.detail());
      }
    }
    return detail.toString();
  }

  private static int gravity(Note note) {
    return switch (note.reason().status()) {
      case PROCESSED -> 0;
      case SKIPPED -> 1;
      case PARTIAL -> 2;
      case QUARANTINED -> 3;
    };
  }
}
