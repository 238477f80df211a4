package org.copydesk.engine.store;

import java.util.List;
import java.util.Optional;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Failed;
import org.copydesk.api.source.Loaded.Read;

/**
 * What became of one resource or embedded document.
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
    if (loaded instanceof Read read) {
      String id = read.document().id().value();
      return Verdict.entry(read.place(), id, read.reason(), read.detail(), notes);
    }
    Failed failed = (Failed) loaded;
    return Verdict.entry(failed.place(), "", failed.reason(), failed.detail(), notes);
  }
}
