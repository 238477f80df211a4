package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.office.EmbeddedParts;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.tika.Parsers;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook; one that is damaged does not hide the others. */
final class XlsxWorkbook {

  private final OfficePackage file;
  private final Part workbook;
  private final Draft draft;
  private final CellFormats formats = new CellFormats();
  private final List<XlsxSheet> sheets = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private @Nullable IOException damage;

  XlsxWorkbook(OfficePackage file, Part workbook, Draft draft) {
    this.file = file;
    this.workbook = workbook;
    this.draft = draft;
    this.damage = file.damage();
  }

  /**
   * Reads all sheets, as far as each can be read.
   *
   * @throws IOException if the workbook does not say which sheets it has
   */
  void read() throws IOException {
    readList();
    SharedStrings strings = strings();
    note(strings.damage());
    XlsxStyles styles = styles();
    XlsxPeople people = XlsxPeople.of(file, workbook);
    for (XlsxSheet sheet : sheets) {
      Part part = file.named(workbook, sheet.relation());
      if (part != null) {
        read(sheet, part, strings, styles, people);
      }
    }
  }

  private void readList() throws IOException {
    try (Xml xml = file.xml(workbook)) {
      while (xml.next() && !xml.isEnd("sheets")) {
        if (xml.isStart("sheet")) {
          sheets.add(new XlsxSheet(xml.attribute("name", ""), xml.relation("id")));
        } else if (xml.isStart("workbookPr") && xml.attribute("date1904", "0").matches("1|true")) {
          formats.countFrom1904();
        }
      }
    } catch (IOException e) {
      if (sheets.isEmpty()) {
        throw e;
      }
      note(e);
    }
  }

  private SharedStrings strings() throws IOException {
    List<Part> tables = file.related(workbook, "sharedStrings");
    if (tables.isEmpty()) {
      return new SharedStrings();
    }
    try (Xml xml = file.xml(tables.get(0))) {
      return SharedStrings.read(xml, draft.limit());
    }
  }

  /** Numbers without their formats are still numbers. */
  private XlsxStyles styles() {
    for (Part part : file.related(workbook, "styles")) {
      try (Xml xml = file.xml(part)) {
        return XlsxStyles.read(xml);
      } catch (IOException e) {
        note(e);
      }
    }
    return new XlsxStyles();
  }

  private void read(
      XlsxSheet sheet, Part part, SharedStrings strings, XlsxStyles styles, XlsxPeople people) {
    parts.add(part);
    XlsxAround around = XlsxAround.read(file, part, people);
    SheetWriter writer = SheetWriter.open(draft.builder(), sheet.name(), around.plan());
    XlsxRows rows = new XlsxRows(strings, styles, formats, writer);
    try (Xml xml = file.xml(part)) {
      rows.read(xml);
    } catch (IOException e) {
      note(e);
    }
    if (rows.isCut()) {
      draft.setCut();
    }
    writer.closeRows();
    XlsxDrawings drawings = new XlsxDrawings(file, draft.builder());
    note(drawings.write(part));
    parts.addAll(drawings.parts());
    around.links().forEach(writer::paragraph);
    around.margins().forEach(writer::margin);
    writer.close();
  }

  private void note(@Nullable IOException failure) {
    damage = damage == null ? failure : damage;
  }

  /** Takes out the files that lie in the workbook. */
  void takeEmbedded(Parsers parsers, boolean pictures) {
    parts.add(workbook);
    try {
      new EmbeddedParts(file, parsers, pictures, draft).take(parts, Map.of());
    } catch (IOException e) {
      note(e);
    }
  }

  /**
   * Makes sure that nothing of the workbook is missing.
   *
   * @throws IOException if something could not be read
   */
  void requireWhole() throws IOException {
    if (damage != null) {
      throw damage;
    }
  }
}
