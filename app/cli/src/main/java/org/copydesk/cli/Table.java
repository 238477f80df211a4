package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.cli.layout.Columns;

/** Lines whose cells stand below each other; the last cell of a line may be of any length. */
final class Table {

  private static final String GAP = "  ";

  private final int widest;
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * Starts with no line.
   *
   * @param widest how wide a column becomes at most; a longer cell pushes its own line alone
   */
  Table(int widest) {
    this.widest = widest;
  }

  Table add(String... cells) {
    lines.add(List.of(cells));
    return this;
  }

  /** Returns the lines, indented. */
  List<String> lines(String indent) {
    int columns = lines.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = width(i);
    }
    return lines.stream().map(cells -> line(cells, widths, indent)).toList();
  }

  private static String line(List<String> cells, int[] widths, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(cell);
      if (i < cells.size() - 1) {
        line.append(" ".repeat(Math.max(0, widths[i] - Columns.of(cell)))).append(GAP);
      }
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return lines.stream()
        .filter(cells -> column < cells.size() - 1)
        .mapToInt(cells -> Columns.of(cells.get(column)))
        .filter(length -> length <= widest)
        .max()
        .orElse(0);
  }
}
