package org.copydesk.loader.office.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ShapeParagraph;
import org.copydesk.loader.office.drawing.ShapeText;

/**
 * A shape with text.
 *
 * @param type what its place on the slide is for, such as {@code title}; empty for no such place
 * @param index the number of that place, empty for none
 * @param marks what stands before its paragraphs, as it says itself
 * @param paragraphs its text
 */
record Shape(String type, String index, Marks marks, List<ShapeParagraph> paragraphs) {

  /** Reads the shape that starts here to its end. */
  static Shape read(Xml xml) throws IOException {
    String type = "";
    String index = "";
    Marks marks = Marks.NONE;
    List<ShapeParagraph> paragraphs = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("ph")) {
        type = xml.attribute("type", "obj");
        index = xml.attribute("idx", "");
      } else if (xml.isStart("lstStyle")) {
        marks = Marks.read(xml);
      } else if (xml.isStart("p")) {
        paragraphs.add(ShapeText.paragraph(xml));
      } else if (xml.isStart("Fallback") || xml.isStart("spPr")) {
        xml.skip();
      }
    }
    return new Shape(type, index, marks, paragraphs);
  }

  boolean isPlaceholder() {
    return !type.isEmpty();
  }

  boolean isTitle() {
    return type.equals("title") || type.equals("ctrTitle");
  }

  /** Tells whether it is printed at the edge: the footer, the date, the number of the slide. */
  boolean isMargin() {
    return switch (type) {
      case "dt", "ftr", "hdr", "sldNum" -> true;
      default -> false;
    };
  }
}
