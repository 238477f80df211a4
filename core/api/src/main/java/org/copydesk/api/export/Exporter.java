package org.copydesk.api.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;

/**
 * Writes finished documents somewhere.
 *
 * <p>One instance a run, one thread; documents come in the stable order of their places. The
 * outputs are whole or absent: what is written goes to temporary files (see {@link OutputFile})
 * until {@link #complete}. Closing an exporter that was not completed leaves nothing behind and
 * keeps the outputs of an earlier run.
 */
public interface Exporter extends AutoCloseable {

  /**
   * Writes a document.
   *
   * @throws IOException if the output cannot be written; the run stops and can go on later
   */
  void export(Document document) throws IOException;

  /**
   * Makes the outputs whole, after the last document.
   *
   * @param run what is known of the whole run
   * @return the files to show to the user, the most useful first
   * @throws IOException if the output cannot be written
   */
  List<Path> complete(RunFacts run) throws IOException;

  /** Lets go of everything, dropping what was not completed. */
  @Override
  void close() throws IOException;
}
