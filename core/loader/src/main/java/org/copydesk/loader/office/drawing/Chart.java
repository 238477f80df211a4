package org.copydesk.loader.office.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.structure.TextBuilder;

/** Writes what a chart shows: its titles, and a table of each of its series. */
public final class Chart {

  private final TextBuilder builder;

  private Chart(TextBuilder builder) {
    this.builder = builder;
  }

  /**
   * Reads a chart to its end.
   *
   * @throws IOException if the XML breaks off; what was read is written
   */
  public static void write(Xml xml, TextBuilder builder) throws IOException {
    Chart chart = new Chart(builder);
    while (xml.next()) {
      if (xml.isStart("ser")) {
        chart.series(xml);
      } else if (xml.isStart("rich") || xml.isStart("p")) {
        chart.titles(xml);
      } else if (xml.isStart("v")) {
        chart.paragraph(xml.content());
      } else if (xml.isStart("Fallback")) {
        xml.skip();
      }
    }
  }

  private void titles(Xml xml) throws IOException {
    List<ShapeParagraph> paragraphs =
        xml.isStart("p") ? List.of(ShapeText.paragraph(xml)) : ShapeText.read(xml);
    paragraphs.forEach(paragraph -> paragraph(paragraph.text()));
  }

  private void paragraph(String text) {
    builder.open().text(text).close();
  }

  private void series(Xml xml) throws IOException {
    List<String> columns = new ArrayList<>();
    Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    StringBuilder name = new StringBuilder();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("tx")) {
        name.append(name(xml));
      } else if (xml.isStart("cat") || xml.isStart("val") || isOther(xml)) {
        columns.add(xml.name());
        points(xml, columns.size(), rows);
      } else if (xml.isStart("dLbls")) {
        ShapeText.read(xml).forEach(label -> paragraph(label.text()));
      } else if (xml.isStart("extLst")) {
        xml.skip();
      }
    }
    table(name.toString(), Math.max(1, columns.size()), rows);
  }

  private static String name(Xml xml) throws IOException {
    List<String> words = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("v")) {
        words.add(xml.content().strip());
      }
    }
    return String.join(" ", words);
  }

  private static boolean isOther(Xml xml) {
    return xml.isStart("xVal") || xml.isStart("yVal") || xml.isStart("bubbleSize");
  }

  /** Reads the values that the file keeps of a range of cells. */
  private static void points(Xml xml, int column, Map<Integer, Map<Integer, String>> rows)
      throws IOException {
    int outer = xml.depth() - 1;
    int row = 0;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("pt")) {
        String index = xml.attribute("idx", "");
        row = index.matches("\\d{1,9}") ? Integer.parseInt(index) : row + 1;
      } else if (xml.isStart("v")) {
        String value = xml.content().strip();
        rows.computeIfAbsent(row, r -> new TreeMap<>())
            .merge(column, value, (inner, wider) -> inner + " " + wider);
      }
    }
  }

  private void table(String name, int columns, Map<Integer, Map<Integer, String>> rows) {
    builder.open(SectionKind.TABLE, 0);
    if (!name.isEmpty()) {
      builder.open(SectionKind.ROW, 0, Map.of("header", "true"));
      cell(columns, name);
      builder.close();
    }
    rows.values().forEach(this::row);
    builder.close();
  }

  private void row(Map<Integer, String> cells) {
    builder.open(SectionKind.ROW, 0);
    cells.forEach(this::cell);
    builder.close();
  }

  private void cell(int column, String text) {
    builder.openCell(column, Map.of()).text(text).close();
  }
}
