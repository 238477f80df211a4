package org.copydesk.plugin.statistics.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Years;
import org.jspecify.annotations.Nullable;

/** A table whose rows are being read, which tells of each cell what heads it. */
final class Grid {

  private static final int FARTHEST_LABEL = 2;

  private final String text;
  private final Lexicon lexicon;
  private @Nullable Span caption;
  private final List<List<GridCell>> rows = new ArrayList<>();
  private boolean headerRow;

  Grid(String text, Lexicon lexicon, @Nullable Span caption) {
    this.text = text;
    this.lexicon = lexicon;
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
    Columns columns = new Columns();
    @Nullable GridCell label = null;
    int labelled = 0;
    for (int r = 0; r < rows.size(); r++) {
      List<GridCell> row = rows.get(r);
      if (isHeading(row, r)) {
        columns.head(row);
        continue;
      }
      columns.close();
      GridCell naming = label(row);
      if (naming != null) {
        label = naming;
        labelled = r + naming.height();
      } else if (r >= labelled) {
        label = null;
      }
      Span unit = unit(row, columns);
      for (GridCell cell : row) {
        if (!cell.header() && !cell.equals(label)) {
          cells.add(cell(cell, label, columns, unit));
        }
      }
    }
    return cells;
  }

  private Cell cell(GridCell cell, @Nullable GridCell label, Columns columns, @Nullable Span unit) {
    int column = cell.column();
    Span row = label == null ? null : label.span();
    return new Cell(
        cell.span(), row, columns.heading(column), columns.group(column), unit, caption);
  }

  /** Returns the cell of a row that stands under 'Unit' or 'Currency', null where none does. */
  private @Nullable Span unit(List<GridCell> row, Columns columns) {
    for (GridCell cell : row) {
      Span heading = columns.heading(cell.column());
      boolean units = heading != null && lexicon.lists("unit-headings", lower(heading));
      if (units && cell.column() > 1 && !isFigure(cell)) {
        return cell.span();
      }
    }
    return null;
  }

  private String lower(Span span) {
    return text.substring(span.begin(), span.end()).strip().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a row is one of headings: marked as such, or above the first one of figures. */
  private boolean isHeading(List<GridCell> row, int index) {
    boolean marked =
        row.stream().skip(1).anyMatch(GridCell::header) || row.size() == 1 && row.get(0).header();
    boolean all = isWords(row);
    return all && (marked || index == 0 && isAboveFigures() || index == 1 && isDivided());
  }

  private boolean isWords(List<GridCell> row) {
    return !row.isEmpty() && row.stream().allMatch(cell -> cell.header() || !isFigure(cell));
  }

  private boolean holdsFigures(int row) {
    return row < rows.size() && rows.get(row).stream().anyMatch(this::isFigureOrGap);
  }

  private boolean isFigureOrGap(GridCell cell) {
    return isFigure(cell) || lexicon.lists("gap-marks", lower(cell.span()));
  }

  private boolean isAboveFigures() {
    return holdsFigures(1) || isDivided();
  }

  /**
   * Tells whether the first row groups the headings in the second: it covers or leaves out some.
   */
  private boolean isDivided() {
    if (!holdsFigures(2) || holdsFigures(1) || !isWords(rows.get(0))) {
      return false;
    }
    boolean wide = rows.get(0).stream().anyMatch(cell -> cell.width() > 1);
    int cells = rows.get(0).size();
    boolean gaps = rows.get(0).get(cells - 1).column() > cells + 1;
    return wide || gaps || cells + 1 < rows.get(1).size();
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
    return digits && !letters && !isYear(cell);
  }

  /** Tells whether a cell says but a year, and perhaps a unit: '2019 (€m)'. */
  private boolean isYear(GridCell cell) {
    String words = text.substring(cell.span().begin(), cell.span().end());
    return Years.isYear(HeadingParts.named(words));
  }
}
