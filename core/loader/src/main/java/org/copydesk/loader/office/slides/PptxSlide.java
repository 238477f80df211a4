package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.loader.office.OfficePackage;
import org.copydesk.loader.office.Part;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.Chart;
import org.copydesk.loader.office.drawing.Diagram;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.jspecify.annotations.Nullable;

/** Writes what stands on a slide, in the order of its shapes. */
final class PptxSlide {

  private final OfficePackage file;
  private final Part slide;
  private final Backdrop layout;
  private final SlideWriter writer;
  private final Set<Part> written = new HashSet<>();

  PptxSlide(OfficePackage file, Part slide, Backdrop layout, SlideWriter writer) {
    this.file = file;
    this.slide = slide;
    this.layout = layout;
    this.writer = writer;
  }

  /**
   * Writes the slide.
   *
   * @throws IOException if it breaks off; what was read is written
   */
  void write() throws IOException {
    try (Xml xml = file.xml(slide)) {
      while (xml.next()) {
        if (xml.isStart()) {
          write(xml);
        }
      }
    }
    for (Part diagram : file.related(slide, "diagramData")) {
      writeDiagram(diagram);
    }
    for (Part chart : file.related(slide, "chart")) {
      writeChart(chart);
    }
  }

  private void write(Xml xml) throws IOException {
    switch (xml.name()) {
      case "sp" -> write(Shape.read(xml));
      case "tbl" -> SlideTable.read(xml).write(writer);
      case "chart" -> writeChart(file.named(slide, xml.relation("id")));
      case "relIds" -> writeDiagram(file.named(slide, xml.relation("dm")));
      case "Fallback" -> xml.skip();
      default -> {
        // what is around shapes
      }
    }
  }

  private void write(Shape shape) {
    if (shape.isTitle()) {
      boolean main = writer.isFirst() && (shape.type().equals("ctrTitle") || layout.isForTitle());
      writer.title(shape.paragraphs().stream().map(ShapeParagraph::text).toList(), main);
    } else if (shape.isMargin()) {
      writer.margin(shape.paragraphs());
    } else {
      writer.paragraphs(marked(shape, layout));
    }
  }

  /** Returns the paragraphs of a shape with what stands before them, whoever says it. */
  static List<ShapeParagraph> marked(Shape shape, Backdrop layout) {
    return shape.paragraphs().stream()
        .map(
            paragraph -> {
              int level = paragraph.level();
              var mark = paragraph.mark().or(shape.marks().of(level));
              return new ShapeParagraph(
                  paragraph.text(), level, mark.or(layout.mark(shape, level)));
            })
        .toList();
  }

  private void writeChart(@Nullable Part chart) throws IOException {
    if (chart != null && written.add(chart)) {
      try (Xml xml = file.xml(chart)) {
        Chart.write(xml, writer.builder());
      }
    }
  }

  private void writeDiagram(@Nullable Part diagram) throws IOException {
    if (diagram != null && written.add(diagram)) {
      try (Xml xml = file.xml(diagram)) {
        Diagram.write(xml, writer.builder());
      }
    }
  }
}
