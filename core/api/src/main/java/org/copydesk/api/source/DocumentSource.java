package org.copydesk.api.source;

import java.io.IOException;
import java.util.function.Consumer;

/** Lists resources: a folder, an archive, standard input. */
@FunctionalInterface
public interface DocumentSource {

  /**
   * Hands over every resource, one after another, in the stable order of places.
   *
   * <p>What is there but is no resource to read, like a pipe or a folder without permission, is
   * handed over as well, as {@link Listed.Refused}: everything found has its line in the ledger.
   *
   * @throws IOException if the listing as a whole fails
   */
  void list(Consumer<Listed> receiver) throws IOException;
}
