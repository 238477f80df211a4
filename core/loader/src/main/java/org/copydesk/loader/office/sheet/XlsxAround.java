package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Relation;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** What is said of the rows of a sheet, and what stands around them. */
final class XlsxAround {

  private final OfficePackage file;
  private final Part sheet;
  private final SheetPlan plan = new SheetPlan();
  private final List<String> margins = new ArrayList<>();

  private XlsxAround(OfficePackage file, Part sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  /** Reads it as far as it goes. */
  static XlsxAround read(OfficePackage file, Part sheet, XlsxPeople people) {
    XlsxAround around = new XlsxAround(file, sheet);
    try (Xml xml = Xml.of(SheetOutline.of(file.open(sheet)))) {
      while (xml.next()) {
        if (xml.isStart()) {
          around.read(xml);
        }
      }
    } catch (IOException e) {
      // Whoever reads the rows meets the damage as well, and says so.
      around.margins.clear();
    }
    people.remarks(file, sheet).forEach(around.plan::remark);
    return around;
  }

  private void read(Xml xml) throws IOException {
    switch (xml.name()) {
      case "mergeCell" -> plan.merge(Cells.range(xml.attribute("ref", "")));
      case "pane" -> {
        if (xml.attribute("state", "").startsWith("frozen")) {
          String rows = xml.attribute("ySplit", "0");
          plan.frozen(Cells.number(rows.replaceAll("\\..*", ""), 0));
        }
      }
      case "tablePart" -> readTable(file.named(sheet, xml.relation("id")));
      case "autoFilter" -> plan.header(Cells.range(xml.attribute("ref", "")).firstRow());
      default -> {
        if (xml.name().endsWith("Header") || xml.name().endsWith("Footer")) {
          margins.add(xml.content());
        }
      }
    }
  }

  private void readTable(@Nullable Part part) throws IOException {
    if (part == null) {
      return;
    }
    try (Xml xml = file.xml(part)) {
      while (xml.next()) {
        if (xml.isStart("table") && !xml.attribute("headerRowCount", "1").equals("0")) {
          plan.header(Cells.range(xml.attribute("ref", "")).firstRow());
          return;
        }
      }
    }
  }

  SheetPlan plan() {
    return plan;
  }

  /** Returns what is printed at the edges of pages, with the codes for its place and looks. */
  List<String> margins() {
    return margins;
  }

  /** Returns where the links of the sheet lead. */
  List<String> links() {
    return file.relations(sheet).stream()
        .filter(relation -> relation.kind().equals("hyperlink"))
        .map(Relation::address)
        .toList();
  }
}
