package org.copydesk.plugin.actors.table;

/** Takes what a table holds while it is being read. */
public interface RowReceiver {

  /** Takes a row. */
  void row(Row row);

  /**
   * Takes what is wrong with a line.
   *
   * @param line from 1
   * @param what what is wrong, and how to mend it
   */
  void problem(long line, String what);
}
