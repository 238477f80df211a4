package org.copydesk.loader.office.drawing;

import java.io.IOException;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.structure.TextBuilder;

/** Writes the words of a diagram (SmartArt), in the order in which they were written. */
public final class Diagram {

  private Diagram() {}

  /**
   * Reads the data of a diagram to their end.
   *
   * @throws IOException if the XML breaks off; what was read is written
   */
  public static void write(Xml xml, TextBuilder builder) throws IOException {
    while (xml.next()) {
      if (xml.isStart("p")) {
        builder.open().text(ShapeText.paragraph(xml).text()).close();
      }
    }
  }
}
