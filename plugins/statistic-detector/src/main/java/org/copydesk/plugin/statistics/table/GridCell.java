package org.copydesk.plugin.statistics.table;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;

/**
 * A cell with its place in the grid.
 *
 * @param column from 1
 * @param width how many columns it covers
 * @param height how many rows it covers
 * @param header whether the document marks it as a heading
 */
record GridCell(Span span, int column, int width, int height, boolean header) {

  private static final int MOST = 1000;
  private static final int MOST_DIGITS = 8;

  static GridCell of(Section cell, int column, boolean headerRow) {
    int width = number(cell, "column-span", 1);
    int height = number(cell, "row-span", 1);
    boolean header = headerRow || isHeader(cell);
    return new GridCell(cell.span(), number(cell, "column", column), width, height, header);
  }

  static boolean isHeader(Section section) {
    return "true".equals(section.attributes().get("header"));
  }

  /** Returns an attribute that is a small number, as a hostile table may claim any. */
  private static int number(Section cell, String name, int otherwise) {
    String value = cell.attributes().getOrDefault(name, "");
    boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean small = digits && value.length() <= MOST_DIGITS;
    return small ? Math.min(MOST, Math.max(1, Integer.parseInt(value))) : otherwise;
  }
}
