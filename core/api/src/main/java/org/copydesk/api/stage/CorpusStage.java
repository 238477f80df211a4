package org.copydesk.api.stage;

import java.util.List;
import org.copydesk.api.document.Document;

/**
 * Sees every finished document once, in the stable order of places, and gives tables of the whole
 * run.
 *
 * <p>One instance a run, one thread. It changes no document and no id.
 */
public interface CorpusStage extends AutoCloseable {

  /** Takes notice of a document. */
  void accept(Document document);

  /** Returns the tables, after the last document. */
  List<Table> tables();

  /** Lets go of what the instance holds. */
  @Override
  default void close() {}
}
