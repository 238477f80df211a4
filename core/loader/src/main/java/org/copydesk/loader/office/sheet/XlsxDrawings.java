package org.copydesk.loader.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.Chart;
import org.copydesk.loader.office.drawing.Diagram;
import org.copydesk.loader.office.drawing.ShapeText;
import org.copydesk.loader.structure.TextBuilder;
import org.jspecify.annotations.Nullable;

/** Writes what is drawn on a sheet: texts in shapes, diagrams and charts. */
final class XlsxDrawings {

  private final OfficePackage file;
  private final TextBuilder builder;
  private final List<Part> parts = new ArrayList<>();

  XlsxDrawings(OfficePackage file, TextBuilder builder) {
    this.file = file;
    this.builder = builder;
  }

  /** Writes what can be read and returns why the rest cannot, null if all can. */
  @Nullable IOException write(Part sheet) {
    IOException failure = null;
    for (Part drawing : file.related(sheet, "drawing")) {
      parts.add(drawing);
      try {
        write(drawing, xml -> shapes(xml, drawing));
        for (Part diagram : file.related(drawing, "diagramData")) {
          write(diagram, xml -> Diagram.write(xml, builder));
        }
        for (Part chart : file.related(drawing, "chart")) {
          write(chart, xml -> Chart.write(xml, builder));
        }
      } catch (IOException e) {
        failure = e;
      }
    }
    parts.addAll(file.related(sheet, "vmlDrawing"));
    return failure;
  }

  private void write(Part part, Reader reader) throws IOException {
    try (Xml xml = file.xml(part)) {
      reader.read(xml);
    }
  }

  private void shapes(Xml xml, Part drawing) throws IOException {
    while (xml.next()) {
      if (xml.isStart("txBody")) {
        ShapeText.read(xml).forEach(paragraph -> paragraph(paragraph.text()));
      } else if (xml.isStart("hlinkClick") || xml.isStart("hlinkHover")) {
        paragraph(file.address(drawing, xml.relation("id")));
      } else if (xml.isStart("Fallback")) {
        xml.skip();
      }
    }
  }

  private void paragraph(String text) {
    builder.open().text(text).close();
  }

  /** Returns the parts in which drawings lie, whose pictures and objects may be files. */
  List<Part> parts() {
    return parts;
  }

  @FunctionalInterface
  private interface Reader {
    void read(Xml xml) throws IOException;
  }
}
