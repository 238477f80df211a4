package org.copydesk.bench.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that reads a folder, and whose processes are measured. */
interface Contestant {

  /** Returns its name in tables. */
  String name();

  /**
   * Returns the words that start it over a folder.
   *
   * @param input the files, an absolute path
   * @param work an empty folder for what it writes
   */
  List<String> command(Path input, Path work) throws IOException;
}
