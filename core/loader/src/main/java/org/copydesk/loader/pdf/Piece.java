package org.copydesk.loader.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What has a place in the reading order of a page: a piece of a line, or a ruled table.
 *
 * @param line null for a table
 * @param table null for a line
 * @param row the number of the row that the piece of a line was cut from
 */
record Piece(@Nullable TextLine line, @Nullable Table table, int row, Box box) {

  static Piece of(TextLine line, int row) {
    return new Piece(line, null, row, line.box());
  }

  static Piece of(Table table) {
    return new Piece(null, table, -1, table.box());
  }
}
