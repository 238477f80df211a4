package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.format.Draft;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Spool;
import org.copydesk.loader.office.OdfPackage;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ListMark;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.office.odf.OdfLists;
import org.copydesk.loader.office.odf.OdfObject;
import org.copydesk.loader.tika.Parsers;

/** Reads presentations of OpenDocument, as LibreOffice writes them. */
public final class Odp implements Format {

  private final Parsers parsers;
  private final boolean pictures;

  /**
   * Makes one.
   *
   * @param pictures whether a picture that illustrates the document counts as a document
   */
  public Odp(Parsers parsers, boolean pictures) {
    this.parsers = parsers;
    this.pictures = pictures;
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try (OdfPackage file = OdfPackage.open(bytes, draft.budget(bytes))) {
      file.noteFacts(draft);
      SlideWriter writer = new SlideWriter(draft.builder());
      OdfObject objects = new OdfObject(file, draft.builder());
      try (Xml xml = file.xml("content.xml")) {
        read(xml, writer, objects);
      }
      objects.writeOthers();
      writer.margin(
          OdfObject.edges(file).stream()
              .map(text -> new ShapeParagraph(text, 1, ListMark.NONE))
              .toList());
      writer.writeMargins();
      file.takePictures(parsers, pictures, draft);
      IOException damage = file.damage();
      if (damage != null) {
        throw damage;
      }
    }
  }

  private static void read(Xml xml, SlideWriter writer, OdfObject objects) throws IOException {
    OdfLists lists = new OdfLists();
    Map<String, List<ShapeParagraph>> edges = new HashMap<>();
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "list-style" -> lists.readStyle(xml);
        case "header-decl", "footer-decl", "date-time-decl" -> {
          String name = xml.name() + " " + xml.attribute("name", "");
          edges.put(name, List.of(new ShapeParagraph(xml.content(), 1, ListMark.NONE)));
        }
        case "page" -> new OdpSlide(writer, lists, objects, edges).read(xml);
        default -> {
          // what is around slides and styles
        }
      }
    }
  }
}
