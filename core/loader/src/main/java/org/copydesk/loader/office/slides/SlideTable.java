package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.office.drawing.ShapeText;

/**
 * A table on a slide.
 *
 * @param header whether its first row holds headings
 */
record SlideTable(boolean header, List<List<Cell>> rows) {

  /**
   * A cell.
   *
   * @param column its column, from 1
   * @param spans how many columns and rows it takes, where that is more than one
   */
  record Cell(int column, Map<String, String> spans, List<ShapeParagraph> paragraphs) {}

  /** Reads the table that starts here to its end. */
  static SlideTable read(Xml xml) throws IOException {
    boolean header = false;
    List<List<Cell>> rows = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("tblPr")) {
        header = isOn(xml, "firstRow");
      } else if (xml.isStart("tr")) {
        rows.add(row(xml));
      }
    }
    return new SlideTable(header, rows);
  }

  private static List<Cell> row(Xml xml) throws IOException {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("tc")) {
        column++;
        boolean covered = isOn(xml, "hMerge") || isOn(xml, "vMerge");
        Map<String, String> spans = spans(xml);
        List<ShapeParagraph> text = ShapeText.read(xml);
        if (!covered) {
          cells.add(new Cell(column, spans, text));
        }
      }
    }
    return cells;
  }

  private static Map<String, String> spans(Xml xml) {
    Map<String, String> spans = new HashMap<>();
    put(spans, "column-span", xml.attribute("gridSpan", "1"));
    put(spans, "row-span", xml.attribute("rowSpan", "1"));
    return spans;
  }

  private static void put(Map<String, String> spans, String name, String value) {
    if (value.matches("[1-9]\\d{0,4}") && !value.equals("1")) {
      spans.put(name, value);
    }
  }

  private static boolean isOn(Xml xml, String attribute) {
    String value = xml.attribute(attribute, "0");
    return value.equals("1") || value.equals("true");
  }

  void write(SlideWriter writer) {
    writer.builder().open(SectionKind.TABLE, 0);
    boolean first = header;
    for (List<Cell> row : rows) {
      writer.builder().open(SectionKind.ROW, 0, first ? Map.of("header", "true") : Map.of());
      for (Cell cell : row) {
        writer.builder().openCell(cell.column(), cell.spans());
        writer.paragraphs(cell.paragraphs());
        writer.builder().close();
      }
      writer.builder().close();
      first = false;
    }
    writer.builder().close();
  }

  /** Returns all paragraphs of all cells. */
  List<ShapeParagraph> texts() {
    return rows.stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream()).toList();
  }
}
