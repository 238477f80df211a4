package org.copydesk.cli;

import java.util.Locale;

/** In which form the ledger is printed. */
enum LedgerFormat {
  /** For people: columns, and what it adds up to. */
  TABLE,
  /** As in {@code ledger.jsonl}. */
  JSONL,
  /** For spreadsheets. */
  CSV;

  /** Returns its name as people type it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
