package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.office.odf.OdfBox;
import org.copydesk.loader.office.odf.OdfLists;
import org.copydesk.loader.office.odf.OdfObject;

/** Writes what stands on a slide of an OpenDocument, in the order of its shapes. */
final class OdpSlide {

  private final SlideWriter writer;
  private final OdfLists lists;
  private final OdfObject objects;
  private final Map<String, List<ShapeParagraph>> edges;
  private boolean forTitle;

  OdpSlide(
      SlideWriter writer,
      OdfLists lists,
      OdfObject objects,
      Map<String, List<ShapeParagraph>> edges) {
    this.writer = writer;
    this.lists = lists;
    this.objects = objects;
    this.edges = edges;
  }

  /** Reads the page that starts here to its end. */
  void read(Xml xml) throws IOException {
    // LibreOffice numbers its layouts, and the one for the title slide ends with T0.
    forTitle = xml.attribute("presentation-page-layout-name", "").endsWith("T0");
    writer.open();
    edge(xml, "header");
    edge(xml, "footer");
    edge(xml, "date-time");
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart()) {
        meet(xml);
      }
    }
    writer.close();
  }

  private void edge(Xml xml, String kind) {
    String name = xml.attribute("use-" + kind + "-name", "");
    writer.margin(edges.getOrDefault(kind + "-decl " + name, List.of()));
  }

  private void meet(Xml xml) throws IOException {
    switch (xml.name()) {
      case "notes" -> writer.notes(notes(xml));
      case "annotation" -> comment(xml);
      case "par", "seq", "forms" -> xml.skip();
      case "g", "a" -> {
        // shapes follow
      }
      default -> shape(xml);
    }
  }

  private void shape(Xml xml) throws IOException {
    String place = xml.attribute("class", "");
    List<ShapeParagraph> paragraphs = OdfBox.read(xml, lists, this::part);
    switch (place) {
      case "title" ->
          writer.title(
              paragraphs.stream().map(ShapeParagraph::text).toList(), forTitle && writer.isFirst());
      case "header", "footer", "date-time", "page-number" -> writer.margin(paragraphs);
      default -> writer.paragraphs(paragraphs);
    }
  }

  /** Writes what else may be in the frame of a shape. */
  private void part(Xml xml) throws IOException {
    switch (xml.name()) {
      case "table" -> OdpTable.read(xml, lists).write(writer);
      case "object" -> objects.write(xml.attribute("href", ""));
      case "title", "desc" -> {
        writer.builder().open(SectionKind.CAPTION, 0).text(xml.content()).close();
      }
      default -> {
        // what is around them
      }
    }
  }

  private List<ShapeParagraph> notes(Xml xml) throws IOException {
    List<ShapeParagraph> words = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("frame") || xml.isStart("custom-shape")) {
        String place = xml.attribute("class", "");
        List<ShapeParagraph> paragraphs = OdfBox.read(xml, lists, inner -> {});
        if (place.equals("notes") || place.isEmpty()) {
          words.addAll(paragraphs);
        } else {
          writer.margin(paragraphs);
        }
      }
    }
    return words;
  }

  private void comment(Xml xml) throws IOException {
    StringBuilder author = new StringBuilder();
    List<ShapeParagraph> paragraphs =
        OdfBox.read(
            xml,
            lists,
            inner -> {
              if (inner.isStart("creator")) {
                author.append(inner.content());
              }
            });
    String text = String.join("\n", paragraphs.stream().map(ShapeParagraph::text).toList());
    writer.comment(author.toString(), author.toString().strip(), text);
  }
}
