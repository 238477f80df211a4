package org.copydesk.loader.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.DrawingGroupRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.ExtRst;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.office.sheet.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the records of a binary workbook: a sheet after the other, with charts in some. */
final class XlsRecords implements HSSFListener {

  private final Draft draft;
  private final CellFormats formats = new CellFormats();
  private final FormatTrackingHSSFListener tracker =
      new FormatTrackingHSSFListener(this, Locale.US);
  private final List<String> names = new ArrayList<>();
  private final XlsPictures pictures = new XlsPictures();
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord formula;
  private @Nullable XlsSheet sheet;
  private @Nullable XlsSheet chart;
  private int depth;
  private int sheets;
  private long characters;

  XlsRecords(Draft draft) {
    this.draft = draft;
  }

  /** Returns whom the records go through, who learns the formats from them. */
  HSSFListener tracker() {
    return tracker;
  }

  @Override
  public void processRecord(org.apache.poi.hssf.record.Record entry) {
    if (entry instanceof BOFRecord begin) {
      begin(begin);
    } else if (entry instanceof EOFRecord) {
      end();
    } else if (entry instanceof BoundSheetRecord bound) {
      names.add(bound.getSheetname());
    } else if (entry instanceof DrawingGroupRecord group) {
      pictures.add(group);
    } else if (entry instanceof SSTRecord table) {
      strings = table;
    } else if (entry instanceof DateWindow1904Record window && window.getWindowing() == 1) {
      formats.countFrom1904();
    } else if (sheet != null && characters <= draft.limit()) {
      read(entry, chart != null ? chart : sheet);
    }
  }

  private void begin(BOFRecord begin) {
    depth++;
    if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
      sheet = new XlsSheet();
    } else if (depth == 2 && sheet != null) {
      chart = new XlsSheet();
      sheet.chart(chart);
    }
  }

  private void end() {
    depth = Math.max(0, depth - 1);
    if (depth < 2) {
      chart = null;
    }
    if (depth == 0) {
      writeSheet();
    }
  }

  XlsPictures pictures() {
    return pictures;
  }

  /** Writes the sheet that is open, also where its end is missing. */
  void writeSheet() {
    XlsSheet done = sheet;
    sheet = null;
    if (done != null) {
      done.write(draft.builder(), sheets < names.size() ? names.get(sheets) : "");
      sheets++;
    }
  }

  private void read(org.apache.poi.hssf.record.Record entry, XlsSheet into) {
    if (entry instanceof FormulaRecord calculated) {
      read(calculated, into);
    } else if (entry instanceof StringRecord string) {
      add(formula, string.getString(), Kind.TEXT, into);
      formula = null;
    } else if (entry instanceof LabelSSTRecord label) {
      add(label, shared(label.getSSTIndex()), Kind.TEXT, into);
    } else if (entry instanceof LabelRecord label) {
      add(label, label.getValue(), Kind.TEXT, into);
    } else if (entry instanceof NumberRecord number) {
      addNumber(number, number.getValue(), into);
    } else if (entry instanceof BoolErrRecord value) {
      read(value, into);
    } else {
      XlsObjects.read(entry, into);
    }
  }

  private void read(FormulaRecord calculated, XlsSheet into) {
    CellType type = calculated.getCachedResultTypeEnum();
    switch (type) {
      case STRING -> formula = calculated;
      case BOOLEAN -> add(calculated, logical(calculated.getCachedBooleanValue()), Kind.TEXT, into);
      case ERROR -> add(calculated, error(calculated.getCachedErrorValue()), Kind.ERROR, into);
      default -> addNumber(calculated, calculated.getValue(), into);
    }
  }

  private void read(BoolErrRecord value, XlsSheet into) {
    if (value.isBoolean()) {
      add(value, logical(value.getBooleanValue()), Kind.TEXT, into);
    } else {
      add(value, error(value.getErrorValue()), Kind.ERROR, into);
    }
  }

  private static String logical(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }

  /** Returns a text that cells share, with how it is said where its script does not tell. */
  private String shared(int index) {
    if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
      return "";
    }
    UnicodeString text = strings.getString(index);
    ExtRst more = text.getExtendedRst();
    String said = more == null ? null : more.getPhoneticText();
    return said == null || said.isBlank() ? text.getString() : text.getString() + " " + said;
  }

  private void addNumber(CellValueRecordInterface cell, double value, XlsSheet into) {
    String shown = formats.show(value, tracker.getFormatIndex(cell), tracker.getFormatString(cell));
    add(cell, shown, Kind.NUMBER, into);
  }

  private void add(
      @Nullable CellValueRecordInterface cell, @Nullable String text, Kind kind, XlsSheet into) {
    if (cell != null && text != null) {
      into.cell(cell.getRow(), cell.getColumn(), text, kind);
      count(text);
    }
  }

  /** A text may stand in any number of cells. */
  private void count(String text) {
    characters += text.length();
    if (characters > draft.limit()) {
      draft.setCut();
    }
  }
}
