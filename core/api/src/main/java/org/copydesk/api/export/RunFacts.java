package org.copydesk.api.export;

import java.util.List;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.stage.Table;

/**
 * What is known of a whole run when it ends.
 *
 * @param pipeline the pipeline's name
 * @param ledger a line for each resource and embedded document, in the order of places; read from
 *     the run store each time that it is gone through, and only while the run lasts
 * @param tables what corpus stages gave
 */
public record RunFacts(String pipeline, Iterable<LedgerEntry> ledger, List<Table> tables) {

  /** Copies the list. */
  public RunFacts {
    tables = List.copyOf(tables);
  }
}
