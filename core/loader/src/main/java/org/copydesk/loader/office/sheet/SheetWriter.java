package org.copydesk.loader.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.structure.TextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet: its name, its rows and what stands around them.
 *
 * <p>The rows come in order and are written one behind, for a first row is a row of headings when
 * numbers stand below it.
 */
final class SheetWriter {

  /** Titles may stand above the headings, but not many. */
  private static final int LAST_GUESS = 10;

  private final TextBuilder builder;
  private final SheetPlan plan;
  private final List<Remark> remarks;
  private int nextRemark;
  private boolean inTable;
  private boolean guessing;
  private int guesses;
  private @Nullable Row waiting;

  private SheetWriter(TextBuilder builder, SheetPlan plan) {
    this.builder = builder;
    this.plan = plan;
    this.remarks = new ArrayList<>(plan.remarks());
    this.guessing = !plan.saysHeaders();
  }

  /** Begins a sheet. */
  static SheetWriter open(TextBuilder builder, String name, SheetPlan plan) {
    Map<String, String> facts = name.isBlank() ? Map.of() : Map.of("name", name.strip());
    builder.open(SectionKind.PAGE, 0, facts);
    builder.open(SectionKind.HEADING, 1).text(name).close();
    return new SheetWriter(builder, plan);
  }

  /** Begins what is told in rows beside those of the sheet, as a chart is. */
  SheetWriter beside() {
    return new SheetWriter(builder, new SheetPlan());
  }

  /** Adds a row, which is below all before; cells without text are not among its cells. */
  void row(int number, List<SheetCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    Row next = new Row(number, List.copyOf(cells));
    Row before = waiting;
    if (before != null) {
      boolean header = plan.isHeader(before.number()) || before.isAbove(next);
      guessing = !header && !before.hasNumber() && ++guesses < LAST_GUESS;
      write(before, header);
    }
    waiting = guessing ? next : null;
    if (!guessing) {
      write(next, plan.isHeader(number));
    }
  }

  private void write(Row row, boolean header) {
    if (!inTable) {
      builder.open(SectionKind.TABLE, 0);
      inTable = true;
    }
    remarksUntil(row.number() - 1);
    plan.merges().moveTo(row.number());
    builder.open(SectionKind.ROW, 0, header ? Map.of("header", "true") : Map.of());
    for (SheetCell cell : row.cells()) {
      if (!plan.merges().covers(row.number(), cell.column())) {
        write(cell);
      }
    }
    builder.close();
    remarksUntil(row.number());
  }

  private void write(SheetCell cell) {
    Merge merge = plan.merges().at(cell.column());
    builder.openCell(cell.column() + 1, merge == null ? Map.of() : merge.attributes());
    builder.label(cell.kind() == SheetCell.Kind.ERROR ? "ERROR:" : "");
    lines(cell.text());
    builder.close();
  }

  /** Writes what people broke into lines. */
  private void lines(String text) {
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      builder.text(text.substring(begin, end)).lineBreak();
      begin = end + 1;
    }
    builder.text(begin == 0 ? text : text.substring(begin));
  }

  private void remarksUntil(int row) {
    while (nextRemark < remarks.size() && remarks.get(nextRemark).row() <= row) {
      write(remarks.get(nextRemark++));
    }
  }

  /** Adds a remark on a cell of a row that is still to come. */
  void remark(Remark remark) {
    remarks.add(remark);
  }

  private void write(Remark remark) {
    Map<String, String> facts = new HashMap<>(Map.of("kind", "comment"));
    if (!remark.author().isBlank()) {
      facts.put("author", remark.author().strip());
      builder.label(remark.author() + ":");
    }
    builder.open(SectionKind.NOTE, 0, facts);
    lines(remark.text());
    builder.close();
    builder.label("");
  }

  /** Ends the rows; what follows stands around them. */
  void closeRows() {
    Row last = waiting;
    waiting = null;
    if (last != null) {
      write(last, plan.isHeader(last.number()));
    }
    remarksUntil(Integer.MAX_VALUE);
    if (inTable) {
      builder.close();
      inTable = false;
    }
  }

  void paragraph(String text) {
    builder.open();
    lines(text);
    builder.close();
  }

  /** Writes what is printed at the edge of each page. */
  void margin(String text) {
    builder.open(SectionKind.PAGE_MARGIN, 0);
    lines(text);
    builder.close();
  }

  /** Ends the sheet. */
  void close() {
    closeRows();
    builder.close();
  }

  /** A row with its cells from left to right. */
  private record Row(int number, List<SheetCell> cells) {

    /** Years may well be headings. */
    boolean hasNumber() {
      return cells.stream().anyMatch(cell -> cell.numeric() && !isYear(cell));
    }

    private static boolean isYear(SheetCell cell) {
      return cell.text().matches("(?:1[89]|20)\\d\\d");
    }

    /** Tells whether it names the columns of the next row: texts above numbers. */
    boolean isAbove(Row next) {
      boolean named = cells.size() > 1 && cells.stream().anyMatch(cell -> !cell.numeric());
      if (!named || hasNumber() || next.number() != number + 1) {
        return false;
      }
      List<Integer> columns = cells.stream().map(SheetCell::column).toList();
      return next.cells().stream()
          .anyMatch(cell -> cell.numeric() && !isYear(cell) && columns.contains(cell.column()));
    }
  }
}
