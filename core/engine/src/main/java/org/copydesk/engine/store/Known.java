package org.copydesk.engine.store;

import java.util.Optional;
import org.copydesk.api.source.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** What earlier runs know of one thing that a resource holds. */
public final class Known {

  private final LedgerEntry entry;
  private final int characters;
  private final Row row;
  private final @Nullable Kept open;

  Known(LedgerEntry entry, int characters, Row row, @Nullable Kept open) {
    this.entry = entry;
    this.characters = characters;
    this.row = row;
    this.open = open;
  }

  /** Returns what is to go through stages still, with the layers that are known; empty if none. */
  public Optional<Kept> open() {
    return Optional.ofNullable(open);
  }

  /** Returns its line in the ledger, when nothing is open. */
  public LedgerEntry entry() {
    return entry;
  }

  /** Returns the length of its text in UTF-16 units, 0 where there is none. */
  public int characters() {
    return characters;
  }

  Row row() {
    return row;
  }
}
