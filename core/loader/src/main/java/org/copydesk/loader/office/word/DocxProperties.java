package org.copydesk.loader.office.word;

import java.io.IOException;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.word.DocxStyles.Properties;

/** Reads the properties of paragraphs. */
final class DocxProperties {

  private DocxProperties() {}

  /** Reads on to the end of the element that starts here. */
  static Properties read(Xml xml) throws IOException {
    Properties properties = new Properties();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart()) {
        note(xml, properties);
      }
    }
    return properties;
  }

  private static void note(Xml xml, Properties properties) throws IOException {
    switch (xml.name()) {
      case "pStyle" -> properties.style = xml.attribute("val");
      case "ilvl" -> properties.listLevel = number(xml, -1);
      case "numId" -> properties.numbering = xml.attribute("val");
      case "outlineLvl" -> properties.outline = number(xml, -1);
      case "framePr" -> properties.dropCap = !xml.attribute("dropCap", "none").equals("none");
      case "rPr", "sectPr", "pPrChange", "tabs", "pBdr" -> xml.skip();
      default -> {
        // What a paragraph looks like says nothing of what it is.
      }
    }
  }

  /** Returns the value of the element that starts here, or the other one if it is no number. */
  static int number(Xml xml, int other) {
    String value = xml.attribute("val", "");
    return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : other;
  }

  /** Tells whether a switch is on that is written in one of many ways. */
  static boolean isOn(String value) {
    return switch (value) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
