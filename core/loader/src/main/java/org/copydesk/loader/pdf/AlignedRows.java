package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the rows and cells of a table without lines. */
final class AlignedRows {

  private static final float TIGHT = 1.3f;
  private static final float LOOSER = 1.15f;
  private static final float BETWEEN = 0.75f;

  private final List<List<TextLine>> rows;
  private final Stops stops;
  private final float step;
  private final List<List<Table.Cell>> cells = new ArrayList<>();

  AlignedRows(List<List<TextLine>> rows, Stops stops) {
    this.rows = rows;
    this.stops = stops;
    this.step = step(rows);
  }

  Table table() {
    for (int i = 0; i < rows.size(); i++) {
      if (!cells.isEmpty() && stands(i)) {
        addTo(cells.get(cells.size() - 1), i, 2);
      } else if (!cells.isEmpty() && goesOn(i)) {
        addTo(cells.get(cells.size() - 1), i, 1);
      } else {
        cells.add(new ArrayList<>());
        addTo(cells.get(cells.size() - 1), i, 1);
      }
    }
    List<Table.Row> table = new ArrayList<>();
    for (List<Table.Cell> row : cells) {
      row.sort(Comparator.comparing(Table.Cell::column));
      table.add(new Table.Row(table.isEmpty() && isHeader(), row));
    }
    List<Piece> pieces = new ArrayList<>();
    rows.forEach(row -> row.forEach(piece -> pieces.add(Piece.of(piece, 0))));
    return new Table(Columns.around(pieces), table);
  }

  private static float step(List<List<TextLine>> rows) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).size() > 1 && rows.get(i - 1).size() > 1) {
        steps.add(distance(rows, i));
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
  }

  private static float distance(List<List<TextLine>> rows, int i) {
    return rows.get(i).get(0).baseline() - rows.get(i - 1).get(0).baseline();
  }

  /** Tells whether a row is but further lines of the cells of the row before. */
  private boolean goesOn(int i) {
    TextLine line = rows.get(i).get(0);
    float distance = distance(rows, i) + (i > 1 && stands(i - 1) ? distance(rows, i - 1) : 0);
    boolean tight = distance < TIGHT * line.size();
    return tight && (step > LOOSER * distance || rows.get(i).size() == 1 && stops.first(line) > 0);
  }

  /** Tells whether a cell stands in the middle of two rows that it belongs to. */
  private boolean stands(int i) {
    if (rows.get(i).size() > 1 || i + 1 >= rows.size() || step == 0) {
      return false;
    }
    return distance(rows, i) < BETWEEN * step
        && distance(rows, i + 1) < BETWEEN * step
        && rows.get(i + 1).size() > 1;
  }

  private void addTo(List<Table.Cell> row, int i, int height) {
    for (TextLine piece : rows.get(i)) {
      int column = stops.first(piece) + 1;
      int width = stops.last(piece) + 2 - column;
      int same = -1;
      for (int j = 0; j < row.size(); j++) {
        same = row.get(j).column() == column ? j : same;
      }
      if (same < 0) {
        row.add(new Table.Cell(column, width, height, List.of(piece)));
      } else {
        Table.Cell cell = row.get(same);
        List<TextLine> lines = new ArrayList<>(cell.lines());
        lines.add(piece);
        row.set(same, new Table.Cell(column, Math.max(width, cell.columns()), cell.rows(), lines));
      }
    }
  }

  private boolean isHeader() {
    return cells.size() > 1 && isBold(cells.get(0)) && !isBold(cells.get(1));
  }

  private static boolean isBold(List<Table.Cell> row) {
    return row.stream().flatMap(cell -> cell.lines().stream()).allMatch(TextLine::bold);
  }
}
