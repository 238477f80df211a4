package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Failed;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as it is kept: plain data that crosses from one process to another and is stored as it
 * is.
 *
 * @param place where it stands
 * @param document what came of it, null for nothing
 * @param reason why it is not whole, or what else is to be said of reading it; null for nothing
 * @param detail what a person needs to know of reading it in addition, empty for nothing
 * @param notes what stages had to say, in their order
 * @param effort what it took
 */
public record Kept(
    Place place,
    @Nullable KeptDocument document,
    @Nullable Reason reason,
    String detail,
    List<Note> notes,
    Effort effort) {

  /** Copies the notes. */
  public Kept {
    notes = List.copyOf(notes);
  }

  /** Makes one that nobody measured. */
  public Kept(
      Place place,
      @Nullable KeptDocument document,
      @Nullable Reason reason,
      String detail,
      List<Note> notes) {
    this(place, document, reason, detail, notes, Effort.NONE);
  }

  /** Writes an outcome of a chain's stages. */
  public static Kept of(Outcome outcome, Chain chain) {
    if (outcome.loaded() instanceof Read read) {
      List<Note> notes = new ArrayList<>(outcome.notes());
      KeptDocument document = KeptDocument.of(read.document(), chain, notes::add);
      return new Kept(read.place(), document, read.reason(), read.detail(), notes);
    }
    Failed failed = (Failed) outcome.loaded();
    return new Kept(failed.place(), null, failed.reason(), failed.detail(), outcome.notes());
  }

  /** Makes the outcome of something of which no document came. */
  public static Kept failed(Place place, Reason reason, String detail) {
    return new Kept(place, null, reason, detail, List.of());
  }

  /** Reads it back for stages to go on with. */
  public Outcome read(Chain chain) {
    if (document == null) {
      Reason why = reason == null ? Reason.DAMAGED : reason;
      return new Outcome(new Failed(place, why, detail), notes);
    }
    Loaded loaded = new Read(document.read(place, chain), reason, detail);
    return new Outcome(loaded, notes);
  }

  /** Returns a copy with one more thing to say. */
  public Kept with(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Kept(place, document, reason, detail, more, effort);
  }

  /** Returns a copy that took this. */
  public Kept with(Effort newEffort) {
    return new Kept(place, document, reason, detail, notes, newEffort);
  }

  /** Returns a copy that holds only the layers that an earlier one has not. */
  public Kept since(Kept earlier) {
    return document == null || earlier.document == null
        ? this
        : new Kept(
            place, document.without(earlier.document.layers()), reason, detail, notes, effort);
  }

  /** Returns its line in the ledger. */
  public LedgerEntry entry() {
    return Verdict.entry(place, document == null ? "" : document.id(), reason, detail, notes);
  }

  /** Returns the length of its text in UTF-16 units, 0 where there is none. */
  public int characters() {
    return document == null ? 0 : document.characters();
  }
}
