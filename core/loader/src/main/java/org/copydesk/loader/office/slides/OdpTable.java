package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.office.odf.OdfBox;
import org.copydesk.loader.office.odf.OdfLists;
import org.copydesk.loader.office.odf.OdfText;

/** Reads a table on a slide of an OpenDocument. */
final class OdpTable {

  private static final int WIDEST = 1_000;

  private OdpTable() {}

  /** Reads the table that starts here to its end. */
  static SlideTable read(Xml xml, OdfLists lists) throws IOException {
    boolean header = xml.attribute("use-first-row-styles", "").equals("true");
    List<List<SlideTable.Cell>> rows = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("table-row")) {
        rows.add(row(xml, lists));
      }
    }
    return new SlideTable(header, rows);
  }

  private static List<SlideTable.Cell> row(Xml xml, OdfLists lists) throws IOException {
    List<SlideTable.Cell> cells = new ArrayList<>();
    int column = 1;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      boolean covered = xml.isStart("covered-table-cell");
      if (covered || xml.isStart("table-cell")) {
        int repeated = OdfText.number(xml.attribute("number-columns-repeated", ""), 1, WIDEST);
        Map<String, String> spans = spans(xml);
        List<ShapeParagraph> text = OdfBox.read(xml, lists, inner -> {});
        if (!covered) {
          cells.add(new SlideTable.Cell(column, spans, text));
        }
        column = Math.min(column + repeated, WIDEST);
      }
    }
    return cells;
  }

  private static Map<String, String> spans(Xml xml) {
    Map<String, String> spans = new HashMap<>();
    put(spans, "column-span", xml.attribute("number-columns-spanned", ""));
    put(spans, "row-span", xml.attribute("number-rows-spanned", ""));
    return spans;
  }

  private static void put(Map<String, String> spans, String name, String value) {
    int span = OdfText.number(value, 1, 99_999);
    if (span > 1) {
      spans.put(name, Integer.toString(span));
    }
  }
}
