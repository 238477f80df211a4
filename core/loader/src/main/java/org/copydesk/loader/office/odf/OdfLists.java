package org.copydesk.loader.office.odf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.loader.office.Xml;
import org.copydesk.loader.office.drawing.ListMark;

/** What stands before the items of lists, by the name of their style and their level. */
public final class OdfLists {

  private final Map<String, Map<Integer, ListMark>> styles = new HashMap<>();

  /** Reads the style of lists that starts here to its end. */
  public void readStyle(Xml xml) throws IOException {
    Map<Integer, ListMark> levels = new HashMap<>();
    styles.put(xml.attribute("name", ""), levels);
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("list-level-style-number")) {
        levels.put(OdfText.number(xml.attribute("level", ""), 1, 10), number(xml));
      }
    }
  }

  private static ListMark number(Xml xml) {
    String scheme =
        switch (xml.attribute("num-format", "")) {
          case "a" -> "alphaLc";
          case "A" -> "alphaUc";
          case "i" -> "romanLc";
          case "I" -> "romanUc";
          default -> "arabic";
        };
    String suffix = xml.attribute("num-suffix", "");
    String end = suffix.equals(".") ? "Period" : suffix.equals(")") ? "ParenR" : "Plain";
    int start = OdfText.number(xml.attribute("start-value", ""), 1, 99_999);
    return xml.attribute("num-format", "").isEmpty()
        ? ListMark.BULLET
        : new ListMark(ListMark.Kind.NUMBER, scheme + end, start);
  }

  /** Returns what stands before an item; a bullet where the style says nothing. */
  ListMark mark(String style, int level) {
    return styles.getOrDefault(style, Map.of()).getOrDefault(level, ListMark.BULLET);
  }
}
