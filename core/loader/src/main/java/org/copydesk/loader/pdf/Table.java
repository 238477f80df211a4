package org.copydesk.loader.pdf;

import java.util.List;

/**
 * A table as it is printed.
 *
 * @param rows from top to bottom
 */
record Table(Box box, List<Row> rows) {

  /**
   * A row.
   *
   * @param header whether it names the columns
   */
  record Row(boolean header, List<Cell> cells) {}

  /**
   * A cell with text.
   *
   * @param column its first column, from 1
   * @param columns how many columns it takes
   * @param rows how many rows it takes
   */
  record Cell(int column, int columns, int rows, List<TextLine> lines) {}
}
