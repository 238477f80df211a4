package org.copydesk.loader.office.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.copydesk.api.document.SectionKind;

/**
 * A table of an old presentation: boxes that lie beside each other.
 *
 * <p>Which rows and columns there are follows from where the boxes begin, and which are merged from
 * how far they reach.
 */
final class PptTable {

  /** Boxes are placed by a 576th of an inch; half a point is more than it takes to tell them. */
  private static final double NEAR = 1.5;

  private final List<HSLFTableCell> cells = new ArrayList<>();
  private final List<Double> columns;
  private final List<Double> rows;

  private PptTable(HSLFTable table) {
    for (HSLFShape shape : table.getShapes()) {
      if (shape instanceof HSLFTableCell cell) {
        cells.add(cell);
      }
    }
    columns = starts(Rectangle2D::getX);
    rows = starts(Rectangle2D::getY);
  }

  static PptTable of(HSLFTable table) {
    return new PptTable(table);
  }

  private List<Double> starts(ToDoubleFunction<Rectangle2D> start) {
    List<Double> starts = new ArrayList<>();
    cells.stream()
        .map(HSLFTableCell::getAnchor)
        .mapToDouble(start)
        .sorted()
        .forEach(
            place -> {
              if (starts.isEmpty() || place - starts.get(starts.size() - 1) > NEAR) {
                starts.add(place);
              }
            });
    return starts;
  }

  List<HSLFTextParagraph> paragraphs() {
    return cells.stream().flatMap(cell -> cell.getTextParagraphs().stream()).toList();
  }

  void write(SlideWriter writer) {
    SortedMap<Integer, SortedMap<Integer, HSLFTableCell>> grid = new TreeMap<>();
    for (HSLFTableCell cell : cells) {
      Rectangle2D box = cell.getAnchor();
      int row = index(rows, box.getY());
      grid.computeIfAbsent(row, r -> new TreeMap<>()).put(index(columns, box.getX()), cell);
    }
    writer.builder().open(SectionKind.TABLE, 0);
    for (SortedMap<Integer, HSLFTableCell> row : grid.values()) {
      writer.builder().open(SectionKind.ROW, 0);
      row.forEach((column, cell) -> write(column, cell, writer));
      writer.builder().close();
    }
    writer.builder().close();
  }

  private void write(int column, HSLFTableCell cell, SlideWriter writer) {
    Rectangle2D box = cell.getAnchor();
    Map<String, String> spans = new HashMap<>();
    put(spans, "column-span", reached(columns, box.getX(), box.getMaxX()));
    put(spans, "row-span", reached(rows, box.getY(), box.getMaxY()));
    writer.builder().openCell(column + 1, spans);
    writer.paragraphs(PptText.of(cell.getTextParagraphs()));
    writer.builder().close();
  }

  private static void put(Map<String, String> spans, String name, int span) {
    if (span > 1) {
      spans.put(name, Integer.toString(span));
    }
  }

  private static int index(List<Double> starts, double place) {
    int index = 0;
    while (index + 1 < starts.size() && starts.get(index + 1) <= place + NEAR) {
      index++;
    }
    return index;
  }

  /** Counts the rows or columns that begin between two places. */
  private static int reached(List<Double> starts, double from, double to) {
    return (int) starts.stream().filter(at -> at > from - NEAR && at < to - NEAR).count();
  }
}
