package org.copydesk.loader.pdf;

import java.util.List;

/**
 * A table as it is printed.
 *
 * @param rows from top to bottom
 */
record Table(Box box, List<Row> rows) {

  /** Returns a copy without the places of its words. */
  Table withoutWords() {
    return new Table(box, rows.stream().map(Row::withoutWords).toList());
  }

  /**
   * A row.
   *
   * @param header whether it names the columns
   */
  record Row(boolean header, List<Cell> cells) {

    Row withoutWords() {
      return new Row(header, cells.stream().map(Cell::withoutWords).toList());
    }
  }

  /**
   * A cell with text.
   *
   * @param column its first column, from 1
   * @param columns how many columns it takes
   * @param rows how many rows it takes
   */
  record Cell(int column, int columns, int rows, List<TextLine> lines) {

    Cell withoutWords() {
      return new Cell(column, columns, rows, lines.stream().map(TextLine::withoutWords).toList());
    }
  }
}
