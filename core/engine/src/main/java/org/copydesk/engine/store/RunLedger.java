package org.copydesk.engine.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/**
 * The ledger that the last run left in an output folder, to be read; nothing in the folder changes.
 *
 * <p>It comes with the journal out of the run store; where that cannot be read, because a run is
 * using it, it comes out of {@code ledger.jsonl}. While the store is read, no run can begin. Not
 * for several threads.
 */
public interface RunLedger extends AutoCloseable {

  /**
   * Opens the ledger of an output folder.
   *
   * @throws StoreException if there is none
   */
  static RunLedger open(Path output) {
    Path store = StoreFile.path(output);
    boolean written = Files.isRegularFile(output.resolve(LedgerFile.NAME));
    if (!Files.exists(store)) {
      if (!written) {
        throw new StoreException(
            "There is no run in the folder '" + output + "': neither a run store nor a ledger.");
      }
      return new WrittenLedger(output, "There is no run store: this is " + LedgerFile.NAME + ".");
    }
    try {
      return JournalLedger.open(store);
    } catch (MVStoreException e) {
      boolean locked = e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
      String why = locked ? "A run is using the output folder" : "The run store cannot be read";
      if (!written) {
        throw new StoreException(
            why + " '" + output + "', and no run before has written a ledger.", e);
      }
      String which = locked ? ", of the run before" : "";
      return new WrittenLedger(output, why + ": this is " + LedgerFile.NAME + which + ".");
    }
  }

  /**
   * Returns the lines in the order of places, each read when it is its turn; may be asked for
   * again.
   *
   * @return an iterable whose iterator throws {@link StoreException} if the ledger cannot be read
   */
  Iterable<LedgerLine> lines();

  /** Tells whether the lines say when and at what effort they were decided. */
  boolean hasJournal();

  /** Returns the command that tries again what was not processed, empty when none is known. */
  String retry();

  /** Returns what is to be known of where the lines come from, empty when all is as usual. */
  String notice();

  @Override
  void close();
}
