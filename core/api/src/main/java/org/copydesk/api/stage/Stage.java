package org.copydesk.api.stage;

import org.copydesk.api.document.Document;

/**
 * Adds a layer to one document after another.
 *
 * <p>One thread at a time; no input or output; the same document always gives the same result. It
 * adds exactly the layers that its descriptor provides and changes nothing else. Whatever it throws
 * costs this document its layers, with the reason in the ledger.
 */
@FunctionalInterface
public interface Stage extends AutoCloseable {

  /**
   * Returns the document with the stage's layers added.
   *
   * @throws Exception for any reason, with a message that tells the user what was wrong
   */
  Document process(Document document) throws Exception;

  /** Lets go of what the instance holds. */
  @Override
  default void close() {}
}
