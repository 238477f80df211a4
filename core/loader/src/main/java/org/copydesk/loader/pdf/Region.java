package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** Returns a copy that is small enough to keep for thousands of pages. */
    Part withoutWords() {
      return new Part(
          line == null ? null : line.withoutWords(), table == null ? null : table.withoutWords());
    }

    Box box() {
      return line != null ? line.box() : table != null ? table.box() : new Box(0, 0, 0, 0);
    }
  }

  /** Makes one of pieces, of which those of one row become one line again, or a row of a table. */
  static Region of(List<Piece> sorted) {
    TreeMap<Integer, List<TextLine>> lines = new TreeMap<>();
    List<Part> tables = new ArrayList<>();
    for (Piece piece : sorted) {
      TextLine line = piece.line();
      if (line != null) {
        lines.computeIfAbsent(piece.row(), key -> new ArrayList<>()).add(line);
      } else {
        tables.add(new Part(null, piece.table()));
      }
    }
    List<List<TextLine>> rows = new ArrayList<>(lines.values());
    rows.forEach(row -> row.sort(Comparator.comparing(TextLine::left)));
    List<Part> parts = new ArrayList<>();
    merged(parts(rows), tables).forEach(part -> parts.add(part.withoutWords()));
    return new Region(Columns.around(sorted), parts);
  }

  private static List<Part> parts(List<List<TextLine>> rows) {
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (AlignedTables.Found found : AlignedTables.in(rows)) {
      rows.subList(next, found.from()).forEach(row -> parts.add(new Part(joined(row), null)));
      parts.add(new Part(null, found.table()));
      next = found.to();
    }
    rows.subList(next, rows.size()).forEach(row -> parts.add(new Part(joined(row), null)));
    return parts;
  }

  private static TextLine joined(List<TextLine> row) {
    if (row.size() == 1) {
      return row.get(0);
    }
    List<Word> words = new ArrayList<>();
    row.forEach(piece -> words.addAll(piece.words()));
    return TextLine.of(words);
  }

  private static List<Part> merged(List<Part> parts, List<Part> tables) {
    List<Part> merged = new ArrayList<>();
    int next = 0;
    for (Part part : parts) {
      while (next < tables.size() && tables.get(next).box().centreY() < part.box().centreY()) {
        merged.add(tables.get(next++));
      }
      merged.add(part);
    }
    merged.addAll(tables.subList(next, tables.size()));
    return merged;
  }
}
