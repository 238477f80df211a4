package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that is read from top to bottom, such as a column.
 *
 * @param box around all of it
 * @param parts its lines and tables
 */
record Region(Box box, List<Part> parts) {

  /** A line, or a table in its place. */
  record Part(@Nullable TextLine line, @Nullable Table table) {

    Box box() {
      return line != null ? line.box() : table != null ? table.box() : new Box(0, 0, 0, 0);
    }
  }

  /** Makes one of pieces, of which those of one row become one line again. */
  static Region of(List<Piece> sorted) {
    TreeMap<Integer, List<Word>> rows = new TreeMap<>();
    List<Part> tables = new ArrayList<>();
    for (Piece piece : sorted) {
      TextLine line = piece.line();
      if (line != null) {
        rows.computeIfAbsent(piece.row(), key -> new ArrayList<>()).addAll(line.words());
      } else {
        tables.add(new Part(null, piece.table()));
      }
    }
    List<Part> parts = new ArrayList<>();
    for (List<Word> words : rows.values()) {
      words.sort((a, b) -> Float.compare(a.left(), b.left()));
      TextLine line = TextLine.of(words);
      while (!tables.isEmpty() && tables.get(0).box().centreY() < line.box().centreY()) {
        parts.add(tables.remove(0));
      }
      parts.add(new Part(line, null));
    }
    parts.addAll(tables);
    return new Region(Columns.around(sorted), parts);
  }
}
