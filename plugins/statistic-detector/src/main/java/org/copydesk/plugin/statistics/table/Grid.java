package org.copydesk.plugin.statistics.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.plugin.statistics.text.Years;
import org.jspecify.annotations.Nullable;

/** A table whose rows are being read, which tells of each cell what heads it. */
final class Grid {

  private static final int FARTHEST_LABEL = 2;

  private final String text;
  private @Nullable Span caption;
  private final List<List<GridCell>> rows = new ArrayList<>();
  private boolean headerRow;

  Grid(String text, @Nullable Span caption) {
    this.text = text;
    this.caption = caption;
  }

  void caption(Span span) {
    caption = span;
  }

  void row(Section row) {
    rows.add(new ArrayList<>());
    headerRow = GridCell.isHeader(row);
  }

  void cell(Section cell) {
    if (rows.isEmpty()) {
      rows.add(new ArrayList<>());
    }
    List<GridCell> row = rows.get(rows.size() - 1);
    GridCell last = row.isEmpty() ? null : row.get(row.size() - 1);
    int next = last == null ? 1 : last.column() + last.width();
    row.add(GridCell.of(cell, next, headerRow));
  }

  /** Returns the cells that are no headings. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    Map<Integer, Span> columns = new HashMap<>();
    @Nullable GridCell label = null;
    int labelled = 0;
    for (int r = 0; r < rows.size(); r++) {
      List<GridCell> row = rows.get(r);
      if (isHeading(row, r)) {
        row.forEach(cell -> head(columns, cell));
        continue;
      }
      GridCell naming = label(row);
      if (naming != null) {
        label = naming;
        labelled = r + naming.height();
      } else if (r >= labelled) {
        label = null;
      }
      for (GridCell cell : row) {
        if (!cell.header() && !cell.equals(label)) {
          Span heading = columns.get(cell.column());
          cells.add(new Cell(cell.span(), label == null ? null : label.span(), heading, caption));
        }
      }
    }
    return cells;
  }

  private static void head(Map<Integer, Span> columns, GridCell cell) {
    for (int c = cell.column(); c < cell.column() + cell.width(); c++) {
      columns.put(c, cell.span());
    }
  }

  /** Tells whether a row is one of headings: marked as such, or the first above one of figures. */
  private boolean isHeading(List<GridCell> row, int index) {
    boolean marked =
        row.stream().skip(1).anyMatch(GridCell::header) || row.size() == 1 && row.get(0).header();
    boolean all = !row.isEmpty() && row.stream().allMatch(cell -> cell.header() || !isFigure(cell));
    boolean above = index == 0 && rows.size() > 1 && rows.get(1).stream().anyMatch(this::isFigure);
    return marked && all || above && all;
  }

  /** Returns the cell that names a row: its first, or the one behind a rank or a code. */
  private @Nullable GridCell label(List<GridCell> row) {
    for (GridCell cell : row) {
      boolean early = cell.column() <= FARTHEST_LABEL;
      boolean first = cell.column() == 1 && (cell.header() || !isFigure(cell));
      if (early && (first || !isFigure(cell) && !isYear(cell))) {
        return cell;
      }
    }
    return null;
  }

  /** Tells whether a cell holds a number that is no year. */
  private boolean isFigure(GridCell cell) {
    String words = text.substring(cell.span().begin(), cell.span().end());
    boolean digits = words.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean letters = words.chars().filter(Character::isLetter).count() > words.length() / 2;
    return digits && !letters && !Years.isYear(words);
  }

  private boolean isYear(GridCell cell) {
    return Years.isYear(text.substring(cell.span().begin(), cell.span().end()));
  }
}
