package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.sheet.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet, one after the other. */
final class XlsxRows {

  private final SharedStrings strings;
  private final XlsxStyles styles;
  private final CellFormats formats;
  private final SheetWriter writer;
  private final List<SheetCell> cells = new ArrayList<>();
  private int row = -1;
  private int column = -1;
  private boolean ordered;
  private boolean cut;

  XlsxRows(SharedStrings strings, XlsxStyles styles, CellFormats formats, SheetWriter writer) {
    this.strings = strings;
    this.styles = styles;
    this.formats = formats;
    this.writer = writer;
  }

  /** Reads a sheet to the end of its rows; what was read is written, come what may. */
  void read(Xml xml) throws IOException {
    try {
      while (xml.next() && !xml.isEnd("sheetData")) {
        if (xml.isStart("row")) {
          int next = Cells.number(xml.attribute("r"), row + 2) - 1;
          begin(Math.max(next, row + 1));
        } else if (xml.isStart("c")) {
          cell(xml);
        } else if (xml.isEnd("row")) {
          end();
        }
      }
    } finally {
      end();
    }
  }

  /** Tells whether a row had more cells than any sheet has columns. */
  boolean isCut() {
    return cut;
  }

  private void begin(int number) {
    end();
    row = number;
  }

  private void end() {
    if (!ordered) {
      cells.sort(Comparator.comparingInt(SheetCell::column));
    }
    writer.row(row, cells);
    cells.clear();
    column = -1;
    ordered = true;
  }

  private void cell(Xml xml) throws IOException {
    String name = xml.attribute("r");
    int named = name == null ? -1 : Cells.column(name);
    int next = named < 0 ? column + 1 : named;
    ordered &= next > column;
    column = next;
    String type = xml.attribute("t", "n");
    int style = Cells.number(xml.attribute("s"), 0);
    StringBuilder text = new StringBuilder();
    String value = value(xml, text);
    SheetCell cell = text.isEmpty() ? shown(type, value, style) : cell(text.toString(), Kind.TEXT);
    if (cell == null || cell.text().isBlank()) {
      return;
    }
    if (cells.size() < Merges.WIDEST) {
      cells.add(cell);
    } else {
      cut = true;
    }
  }

  /** Reads a cell to its end: a text that stands in it, or the value that it returns. */
  private static String value(Xml xml, StringBuilder text) throws IOException {
    String value = "";
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("v")) {
        value = xml.content();
      } else if (xml.isStart("is")) {
        SharedStrings.richText(xml, text);
      } else if (xml.isStart("f") || xml.isStart("extLst")) {
        xml.skip();
      }
    }
    return value;
  }

  private SheetCell cell(String text, Kind kind) {
    return new SheetCell(column, text, kind);
  }

  private @Nullable SheetCell shown(String type, String value, int style) {
    if (value.isEmpty()) {
      return null;
    }
    return switch (type) {
      case "s" -> cell(strings.text(Cells.number(value.strip(), -1)), Kind.TEXT);
      case "b" -> cell(value.strip().equals("0") ? "FALSE" : "TRUE", Kind.TEXT);
      case "e" -> cell(value, Kind.ERROR);
      case "str", "inlineStr" -> cell(value, Kind.TEXT);
      case "d" -> date(value.strip(), style);
      default -> number(value.strip(), style);
    };
  }

  private SheetCell number(String value, int style) {
    try {
      return number(Double.parseDouble(value), style);
    } catch (NumberFormatException e) {
      return cell(value, Kind.TEXT);
    }
  }

  private SheetCell number(double value, int style) {
    int format = styles.format(style);
    return cell(formats.show(value, format, styles.pattern(format)), Kind.NUMBER);
  }

  /** Strict files may write dates as ISO 8601 has them. */
  private SheetCell date(String value, int style) {
    try {
      boolean day = value.length() <= 10;
      LocalDateTime time =
          day
              ? LocalDate.parse(value).atStartOfDay()
              : LocalDateTime.parse(
                  value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
      return number(DateUtil.getExcelDate(time, formats.countsFrom1904()), style);
    } catch (DateTimeException e) {
      return cell(value, Kind.NUMBER);
    }
  }
}
