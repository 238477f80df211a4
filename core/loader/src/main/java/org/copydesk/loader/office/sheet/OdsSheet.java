package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.office.odf.OdfBox;
import org.copydesk.loader.office.odf.OdfLists;
import org.copydesk.loader.office.odf.OdfObject;
import org.copydesk.loader.office.odf.OdfText;
import org.copydesk.loader.office.sheet.SheetCell.Kind;

/** Writes a sheet of an OpenDocument, row by row. */
final class OdsSheet {

  /** A row that is repeated more often was filled by a machine. */
  private static final int MOST_COPIES = 1_000;

  private static final int MOST_ROWS = 1 << 24;

  private final Draft draft;
  private final OdsViews views;
  private final OdfObject objects;
  private final SheetPlan plan = new SheetPlan();
  private final List<String> texts = new ArrayList<>();
  private final List<String> charts = new ArrayList<>();
  private final List<SheetCell> cells = new ArrayList<>();
  private int row;
  private int column;
  private boolean inHeader;

  OdsSheet(Draft draft, OdsViews views, OdfObject objects) {
    this.draft = draft;
    this.views = views;
    this.objects = objects;
  }

  /** Reads the table that starts here to its end; what was read is written, come what may. */
  void read(Xml xml) throws IOException {
    String name = xml.attribute("name", "");
    plan.frozen(views.frozenRows(name));
    SheetWriter writer = SheetWriter.open(draft.builder(), name, plan);
    try {
      readRows(xml, writer);
    } finally {
      writer.closeRows();
      texts.forEach(writer::paragraph);
    }
    for (String chart : charts) {
      objects.write(chart);
    }
    writer.close();
  }

  private void readRows(Xml xml, SheetWriter writer) throws IOException {
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("table-header-rows") || xml.isEnd("table-header-rows")) {
        inHeader = xml.isStart();
      } else if (xml.isStart("table-row")) {
        int copies = OdfText.number(xml.attribute("number-rows-repeated", ""), 1, MOST_ROWS);
        readRow(xml, writer);
        write(copies, writer);
      } else if (xml.isStart("shapes") || xml.isStart("title") || xml.isStart("desc")) {
        texts.addAll(words(OdfBox.read(xml, new OdfLists(), this::meet)));
      }
    }
  }

  private void write(int copies, SheetWriter writer) {
    int shown = cells.isEmpty() ? 0 : Math.min(copies, MOST_COPIES);
    for (int i = 0; i < shown; i++) {
      if (inHeader) {
        plan.header(row + i);
      }
      writer.row(row + i, cells);
    }
    cells.clear();
    row = Math.min(row + copies, MOST_ROWS);
  }

  private void readRow(Xml xml, SheetWriter writer) throws IOException {
    column = 0;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      boolean covered = xml.isStart("covered-table-cell");
      if (covered || xml.isStart("table-cell")) {
        int copies = OdfText.number(xml.attribute("number-columns-repeated", ""), 1, Merges.WIDEST);
        if (covered) {
          xml.skip();
        } else {
          readCell(xml, copies, writer);
        }
        column = Math.min(column + copies, Merges.WIDEST);
      }
    }
  }

  private void readCell(Xml xml, int copies, SheetWriter writer) throws IOException {
    int width = OdfText.number(xml.attribute("number-columns-spanned", ""), 1, Merges.WIDEST);
    int height = OdfText.number(xml.attribute("number-rows-spanned", ""), 1, MOST_ROWS);
    Kind kind = isNumeric(xml.attribute("value-type", "")) ? Kind.NUMBER : Kind.TEXT;
    List<ShapeParagraph> paragraphs =
        OdfBox.read(
            xml,
            new OdfLists(),
            inner -> {
              if (inner.isStart("annotation")) {
                writer.remark(remark(inner));
              } else {
                meet(inner);
              }
            });
    String text = String.join("\n", words(paragraphs));
    plan.merge(new Merge(row, row + height - 1, column, column + width - 1));
    for (int i = 0; i < copies && !text.isBlank() && column + i < Merges.WIDEST; i++) {
      cells.add(new SheetCell(column + i, text, kind));
    }
  }

  private static boolean isNumeric(String type) {
    return switch (type) {
      case "float", "percentage", "currency", "date", "time" -> true;
      default -> false;
    };
  }

  private Remark remark(Xml xml) throws IOException {
    StringBuilder author = new StringBuilder();
    List<ShapeParagraph> paragraphs =
        OdfBox.read(
            xml,
            new OdfLists(),
            inner -> {
              if (inner.isStart("creator")) {
                author.append(inner.content());
              }
            });
    return new Remark(row, author.toString(), String.join("\n", words(paragraphs)));
  }

  /** Keeps what is drawn on the sheet until its rows are written. */
  private void meet(Xml xml) throws IOException {
    switch (xml.name()) {
      case "object" -> charts.add(xml.attribute("href", ""));
      case "frame", "custom-shape", "text-box", "g", "rect", "ellipse", "line", "title", "desc" ->
          drawn(xml);
      default -> {
        // what is around them
      }
    }
  }

  private void drawn(Xml xml) throws IOException {
    if (xml.isStart("title") || xml.isStart("desc")) {
      texts.add(xml.content());
    } else {
      texts.addAll(words(OdfBox.read(xml, new OdfLists(), this::meet)));
    }
  }

  private static List<String> words(List<ShapeParagraph> paragraphs) {
    return paragraphs.stream().map(ShapeParagraph::text).toList();
  }
}
