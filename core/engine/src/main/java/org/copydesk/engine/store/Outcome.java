package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Failed;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;

/**
 * What became of one resource or embedded document: plain data, so that it can cross from one
 * process to another.
 *
 * @param loaded how reading went; a document in it carries the layers that the stages gave
 * @param notes what stages had to say, in their order
 */
public record Outcome(Loaded loaded, List<Note> notes) {

  /** Copies the notes. */
  public Outcome {
    notes = List.copyOf(notes);
  }

  /** Returns the document with its layers, empty when none came of it. */
  public Optional<Document> document() {
    return loaded instanceof Read read ? Optional.of(read.document()) : Optional.empty();
  }

  /** Returns its line in the ledger: the gravest reason, with what else failed in the detail. */
  public LedgerEntry entry() {
    List<Note> all = allNotes();
    if (all.isEmpty()) {
      String said = loaded instanceof Read read ? read.detail() : "";
      return entry(Status.PROCESSED, new Note(Reason.CONTAINER, "", said), false);
    }
    Note gravest = all.get(0);
    for (Note note : all) {
      gravest = gravity(note) > gravity(gravest) ? note : gravest;
    }
    return entry(gravest.reason().status(), withOthers(gravest, all), true);
  }

  private LedgerEntry entry(Status status, Note note, boolean named) {
    String document = loaded instanceof Read read ? read.document().id().value() : "";
    return new LedgerEntry(
        loaded.place(),
        document,
        status,
        named ? note.reason() : null,
        note.stage(),
        note.detail());
  }

  private List<Note> allNotes() {
    List<Note> all = new ArrayList<>();
    if (loaded instanceof Failed failed) {
      all.add(new Note(failed.reason(), "", failed.detail()));
    } else if (loaded instanceof Read read && read.reason() != null) {
      all.add(new Note(read.reason(), "", read.detail()));
    }
    all.addAll(notes);
    return all;
  }

  private static Note withOthers(Note gravest, List<Note> all) {
    StringBuilder detail = new StringBuilder(gravest.detail());
    for (Note note : all) {
      if (note != gravest && gravity(note) > 0) {
        detail.append(detail.isEmpty() ? "" : "; ").append("also ").append(note.reason().code());
        detail.append(note.stage().isEmpty() ? "" : " in " + note.stage());
        detail.append(note.detail().isEmpty() ? "" : ": " + note.detail());
      }
    }
    return new Note(gravest.reason(), gravest.stage(), detail.toString());
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
