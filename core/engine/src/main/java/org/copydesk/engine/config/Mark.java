package org.copydesk.engine.config;

/**
 * Where a node of the pipeline file stands.
 *
 * @param line from 1 up, 0 for a value that came from no file
 * @param column from 1 up, in Unicode code points
 * @param length how many code points of the line it covers, at least 1
 */
public record Mark(int line, int column, int length) {

  /** Stands for a value that came from no file: a program or the command line gave it. */
  public static final Mark NONE = new Mark(0, 0, 0);

  /** Tells whether the value stands in a file. */
  public boolean known() {
    return line > 0;
  }
}
