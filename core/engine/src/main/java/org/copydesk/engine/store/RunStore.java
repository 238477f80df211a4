package org.copydesk.engine.store;

import java.util.List;
import java.util.Optional;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Loaded;

/**
 * What a run leaves: the outcome of each document, and what earlier runs gave that can be used
 * again.
 *
 * <p>Safe for any thread between {@link #begin} and {@link #finish}. Every method throws {@link
 * StoreException} when the store cannot be read or written.
 */
public interface RunStore extends AutoCloseable {

  /** Starts a run: forgets the outcomes of the run before, keeps its results for use. */
  void begin(Chain chain);

  /**
   * Opens the finished run before this one, to read its documents again.
   *
   * @throws StoreException if there is none, or another pipeline made it
   */
  void reopen(Chain chain);

  /**
   * Returns what reading the same bytes gave earlier, if all of it is there; each document is read
   * when it is its turn.
   *
   * @param place where the bytes stand now
   */
  Optional<Iterable<Loaded>> loaded(LoadKey key, Place place);

  /** Starts to note what reading a resource gives. */
  LoadLog log(LoadKey key);

  /** Returns the document with the layers that earlier runs gave it, up to the first unknown. */
  Document known(Document document);

  /** Adds what became of a resource or embedded document. */
  void add(Outcome outcome);

  /** Adds the line of something that was not read. */
  void add(LedgerEntry entry);

  /**
   * Ends the reading: of documents with the same id, the one with the smallest place stays and the
   * others become {@code duplicate-of} it.
   */
  void finish();

  /** Returns the ledger in the order of places. */
  List<LedgerEntry> ledger();

  /**
   * Returns the documents that stay, with their layers and the places of their copies, in the order
   * of places; each is read when it is its turn.
   */
  Iterable<Document> documents();

  @Override
  void close();
}
