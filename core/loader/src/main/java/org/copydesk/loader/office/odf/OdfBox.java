package org.copydesk.loader.office.odf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ListMark;
import org.copydesk.loader.office.drawing.ShapeParagraph;

/** Reads what is written in a shape, in a cell or in the notes of a slide. */
public final class OdfBox {

  private final OdfLists lists;
  private final Other other;
  private final List<ShapeParagraph> paragraphs = new ArrayList<>();

  private OdfBox(OdfLists lists, Other other) {
    this.lists = lists;
    this.other = other;
  }

  /** Is told of every element that is neither paragraph nor list, and may read it to its end. */
  @FunctionalInterface
  public interface Other {
    void meet(Xml xml) throws IOException;
  }

  /**
   * Reads the element that starts here to its end.
   *
   * @throws IOException if the XML breaks off
   */
  public static List<ShapeParagraph> read(Xml xml, OdfLists lists, Other other) throws IOException {
    OdfBox box = new OdfBox(lists, other);
    box.blocks(xml, "", 0);
    return box.paragraphs;
  }

  private void blocks(Xml xml, String style, int level) throws IOException {
    boolean first = xml.isStart("list-item");
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p", "h" -> {
          ListMark mark = first ? lists.mark(style, level) : ListMark.NONE;
          paragraphs.add(new ShapeParagraph(OdfText.read(xml), Math.max(1, level), mark));
          first = false;
        }
        case "list" -> blocks(xml, xml.attribute("style-name", style), level + 1);
        case "list-item", "list-header" -> blocks(xml, style, level);
        case "event-listeners", "binary-data" -> xml.skip();
        default -> other.meet(xml);
      }
    }
  }
}
