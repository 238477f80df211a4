package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without lines: rows of short pieces that stand above each other.
 *
 * <p>Running text in columns, the marks of lists and tables of contents look similar and are left
 * alone.
 */
final class AlignedTables {

  private static final float FAR = 2.6f;
  private static final int LEAST_ROWS = 3;
  private static final int MOST_ROWS = 400;
  private static final int LONGEST_PIECE = 48;

  private AlignedTables() {}

  /**
   * Rows that are a table.
   *
   * @param from the number of the first row
   * @param to the number of the row after the last
   */
  record Found(int from, int to, Table table) {}

  /** Returns the tables among rows of pieces, from top to bottom. */
  static List<Found> in(List<List<TextLine>> rows) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int end = end(rows, i);
      Table table = end - i >= LEAST_ROWS ? table(rows.subList(i, end)) : null;
      if (table != null) {
        found.add(new Found(i, end, table));
      }
      i = table != null ? end : i + 1;
      while (table == null && i < end && i + 1 < rows.size() && rows.get(i).size() > 1) {
        i++;
      }
    }
    return found;
  }

  /** Returns the end of the rows that may be a table which begins at a row, or that row. */
  private static int end(List<List<TextLine>> rows, int first) {
    if (rows.get(first).size() < 2) {
      return first;
    }
    int end = first + 1;
    int single = 0;
    int most = Math.min(rows.size(), first + MOST_ROWS);
    for (int i = first + 1; i < most && single < 3 && isNear(rows, i); i++) {
      boolean split = rows.get(i).size() > 1;
      single = split ? 0 : single + 1;
      end = split ? i + 1 : end;
    }
    return end < rows.size() && isLastOfCell(rows, first, end) ? end + 1 : end;
  }

  private static boolean isNear(List<List<TextLine>> rows, int i) {
    TextLine line = rows.get(i).get(0);
    TextLine before = rows.get(i - 1).get(0);
    return line.baseline() - before.baseline() < FAR * Math.max(line.size(), before.size())
        && line.size() < 1.5f * before.size()
        && before.size() < 1.5f * line.size();
  }

  /** The last line of the last cell may stand alone. */
  private static boolean isLastOfCell(List<List<TextLine>> rows, int first, int i) {
    TextLine line = rows.get(i).get(0);
    return isNear(rows, i)
        && rows.get(i).size() == 1
        && line.left() > rows.get(first).get(0).left() + 2 * line.size()
        && line.box().width() < 0.4f * Columns.around(pieces(rows.get(i - 1))).width();
  }

  private static List<Piece> pieces(List<TextLine> row) {
    return row.stream().map(line -> Piece.of(line, 0)).toList();
  }

  private static @Nullable Table table(List<List<TextLine>> uncut) {
    Stops stops = Stops.of(uncut);
    List<List<TextLine>> rows = new ArrayList<>();
    for (List<TextLine> row : uncut) {
      rows.add(row.stream().flatMap(piece -> stops.cut(piece).stream()).toList());
    }
    if (stops.count() < 2 || !isTabular(rows, stops)) {
      return null;
    }
    return new AlignedRows(rows, stops).table();
  }

  private static boolean isTabular(List<List<TextLine>> rows, Stops stops) {
    int split = 0;
    int letters = 0;
    int pieces = 0;
    int across = 0;
    for (List<TextLine> row : rows) {
      split += row.size() > 1 ? 1 : 0;
      for (TextLine piece : row) {
        letters += piece.text().length();
        pieces++;
        across += stops.last(piece) > stops.first(piece) ? 1 : 0;
        if (piece.text().contains(". . .") || piece.text().contains("....")) {
          return false;
        }
      }
    }
    return split >= LEAST_ROWS
        && 2 * split > rows.size()
        && 4 * across <= pieces
        && letters < LONGEST_PIECE * pieces
        && stops.areAligned()
        && !isMarked(rows, stops);
  }

  /** Tells whether the first column holds but marks or the last but rising numbers of pages. */
  private static boolean isMarked(List<List<TextLine>> rows, Stops stops) {
    if (stops.count() > 2) {
      return false;
    }
    int marks = 0;
    int rising = 0;
    int before = -1;
    for (List<TextLine> row : rows) {
      String first = row.get(0).text();
      String last = row.get(row.size() - 1).text();
      boolean mark =
          first.matches("[\\[(]?\\w{1,3}[\\])]?[.):]?")
              || ListMarks.length(first) == first.length();
      marks += mark ? 1 : 0;
      int page = last.matches("\\d{1,4}") ? Integer.parseInt(last) : -1;
      rising += page >= before && page >= 0 ? 1 : 0;
      before = page;
    }
    return 2 * marks > rows.size() || rising >= rows.size() - 1;
  }
}
