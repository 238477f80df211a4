package org.copydesk.engine.store;

import java.time.Instant;
import org.copydesk.api.source.LedgerEntry;

/**
 * A line of the ledger with what the store's journal says of it.
 *
 * @param entry what became of the place
 * @param decided when that was decided; {@link Instant#EPOCH} when unknown
 * @param effort what it took
 * @param reused whether it was known from an earlier run; the other two are of that run then
 */
public record LedgerLine(LedgerEntry entry, Instant decided, Effort effort, boolean reused) {

  /** Makes a line of which the journal knows nothing. */
  public static LedgerLine of(LedgerEntry entry) {
    return new LedgerLine(entry, Instant.EPOCH, Effort.NONE, false);
  }
}
