package org.copydesk.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines whose cells stand below each other; the last cell of a line may be of any length. */
final class Columns {

  private static final String GAP = "  ";

  private final int widest;
  private final List<List<String>> lines = new ArrayList<>();

  /**
   * Starts with no line.
   *
   * @param widest how wide a column becomes at most; a longer cell pushes its own line alone
   */
  Columns(int widest) {
    this.widest = widest;
  }

  Columns add(String... cells) {
    lines.add(List.of(cells));
    return this;
  }

  /** Returns the lines, indented. */
  List<String> lines(String indent) {
    return lines.stream().map(cells -> line(cells, indent)).toList();
  }

  private String line(List<String> cells, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      line.append(cell);
      if (i < cells.size() - 1) {
        line.append(" ".repeat(Math.max(0, width(i) - length(cell)))).append(GAP);
      }
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return lines.stream()
        .filter(cells -> column < cells.size() - 1)
        .mapToInt(cells -> length(cells.get(column)))
        .filter(length -> length <= widest)
        .max()
        .orElse(0);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
