package org.copydesk.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.SectionKind;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table, cells below each other where there is room. */
final class TableText {

  private static final Inked BAR = Inked.of(" \u2502 ", Ink.FAINT);

  private final Function<Span, Inked> text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  /**
   * A row, or what stands between rows.
   *
   * @param label its section
   * @param cells one for anything but a row
   */
  record Line(String label, int depth, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param column the first that it stands in, from 0
   * @param columns over how many it goes
   */
  record Cell(int column, int columns, Inked content) {}

  private TableText(Function<Span, Inked> text) {
    this.text = text;
  }

  /** Tells whether there are only rows of cells, and captions. */
  static boolean isPlain(Node table) {
    return !table.children().isEmpty()
        && table.children().stream().allMatch(child -> isLeaf(child) || isPlainRow(child));
  }

  private static boolean isPlainRow(Node row) {
    return row.is(SectionKind.ROW)
        && row.children().stream().allMatch(cell -> cell.is(SectionKind.CELL) && isLeaf(cell));
  }

  private static boolean isLeaf(Node node) {
    return node.children().isEmpty()
        || node.children().size() == 1
            && node.children().get(0).span().equals(node.span())
            && isLeaf(node.children().get(0));
  }

  static TableText of(Node table, Function<Span, Inked> text) {
    TableText whole = new TableText(text);
    table.children().forEach(whole::add);
    return whole;
  }

  private void add(Node row) {
    List<Node> cells = row.children(SectionKind.CELL);
    if (row.section() == null) {
      return;
    }
    String label = Label.of(row.section());
    if (cells.isEmpty()) {
      lines.add(new Line(label, row.depth(), List.of(new Cell(0, 1, inOneLine(row)))));
      return;
    }
    List<Cell> placed = new ArrayList<>();
    int column = 0;
    for (Node node : cells) {
      Cell cell = cell(node, column);
      placed.add(cell);
      widen(cell);
      column = cell.column() + cell.columns();
    }
    lines.add(new Line(label, row.depth(), placed));
  }

  private Cell cell(Node node, int usual) {
    Map<String, String> facts = node.section() == null ? Map.of() : node.section().attributes();
    int column = number(facts.get("column"), usual + 1) - 1;
    Inked content = inOneLine(node);
    for (String span : List.of("column-span", "row-span")) {
      if (facts.containsKey(span)) {
        content = content.plus(" " + span + "=" + facts.get(span), Ink.FAINT);
      }
    }
    return new Cell(Math.max(usual, column), number(facts.get("column-span"), 1), content);
  }

  private static int number(@Nullable String digits, int otherwise) {
    boolean known = digits != null && digits.matches("[1-9]\\d{0,3}");
    return known ? Integer.parseInt(digits) : otherwise;
  }

  private Inked inOneLine(Node cell) {
    Inked inked = text.apply(cell.span());
    return inked.hasLineBreak() ? inked.inOneLine() : inked;
  }

  /** A cell over several columns takes what room they have. */
  private void widen(Cell cell) {
    while (widths.size() < cell.column() + cell.columns()) {
      widths.add(1);
    }
    if (cell.columns() == 1) {
      widths.set(cell.column(), Math.max(widths.get(cell.column()), cell.content().width()));
    }
  }

  List<Line> lines() {
    return lines;
  }

  /** Returns a row in one line, its cells as wide as their columns if all that fits. */
  Inked joined(Line line, int width) {
    boolean fits = room(0, widths.size()) <= width;
    Inked joined = Inked.EMPTY;
    int column = 0;
    for (Cell cell : line.cells()) {
      for (; column < cell.column(); column++) {
        joined = joined.plus(" ".repeat(fits ? widths.get(column) : 1)).plus(BAR);
      }
      column += cell.columns();
      boolean last = cell == line.cells().get(line.cells().size() - 1);
      int room = fits && !last ? room(cell.column(), column) : 0;
      joined = joined.plus(cell.content().padded(room)).plus(last ? Inked.EMPTY : BAR);
    }
    return joined;
  }

  private int room(int from, int to) {
    int sum = widths.subList(from, to).stream().mapToInt(w -> w).sum();
    return sum + BAR.width() * Math.max(0, to - from - 1);
  }
}
