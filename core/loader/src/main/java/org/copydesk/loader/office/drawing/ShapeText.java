package org.copydesk.loader.office.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.Xml;

/** Reads the text of a shape. */
public final class ShapeText {

  private ShapeText() {}

  /**
   * Reads the element that starts here, such as {@code txBody} or {@code rich}, to its end.
   *
   * @throws IOException if the XML breaks off
   */
  public static List<ShapeParagraph> read(Xml xml) throws IOException {
    List<ShapeParagraph> paragraphs = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("p")) {
        paragraphs.add(paragraph(xml));
      } else if (xml.isStart("lstStyle")) {
        xml.skip();
      }
    }
    return paragraphs;
  }

  /** Reads one paragraph. */
  public static ShapeParagraph paragraph(Xml xml) throws IOException {
    StringBuilder text = new StringBuilder();
    ListMark mark = ListMark.INHERITED;
    int level = 1;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "pPr" -> {
          level = level(xml.attribute("lvl", "0"));
          mark = ListMark.read(xml);
        }
        case "t" -> text.append(xml.content());
        case "br" -> text.append('\n');
        case "tab" -> text.append('\t');
        case "rPr", "endParaRPr", "Fallback" -> xml.skip();
        default -> {
          // a run, a field or what is around them
        }
      }
    }
    return new ShapeParagraph(text.toString().replace('\u000b', '\n'), level, mark);
  }

  private static int level(String written) {
    return written.matches("[0-8]") ? Integer.parseInt(written) + 1 : 1;
  }
}
