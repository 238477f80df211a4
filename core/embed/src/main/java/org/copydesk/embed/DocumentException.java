package org.copydesk.embed;

import org.copydesk.api.source.LedgerEntry;
import org.copydesk.engine.store.Outcome;

/** A document could not be processed whole; the outcome holds it as far as it came. */
public final class DocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  DocumentException(Outcome outcome) {
    super(message(outcome.entry()));
    this.outcome = outcome;
  }

  private static String message(LedgerEntry entry) {
    return entry.place()
        + " was not processed whole: "
        + (entry.reason() == null ? entry.status() : entry.reason().code())
        + (entry.stage().isEmpty() ? "" : " in stage '" + entry.stage() + "'")
        + (entry.detail().isEmpty() ? "." : ": " + entry.detail());
  }

  /** Returns what became of it, with its line for a ledger. */
  public Outcome outcome() {
    return outcome;
  }
}
