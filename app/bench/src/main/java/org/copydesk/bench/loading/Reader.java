package org.copydesk.bench.loading;

import java.nio.file.Path;

/** Something that reads files. */
interface Reader {

  /** Returns its name in tables. */
  String name();

  /**
   * Reads a file and all that is in it.
   *
   * @throws Exception if it cannot
   */
  Text read(Path file) throws Exception;
}
