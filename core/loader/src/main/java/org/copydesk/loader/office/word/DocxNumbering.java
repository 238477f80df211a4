package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** The lists of a Word file and how they are numbered. */
final class DocxNumbering {

  private static final int LEVELS = 9;

  private final Map<String, Scheme> schemes = new HashMap<>();
  private final Map<String, Numbering> lists = new HashMap<>();

  static DocxNumbering of(Xml xml) throws IOException {
    DocxNumbering numbering = new DocxNumbering();
    while (xml.next()) {
      if (xml.isStart("abstractNum")) {
        String id = xml.attribute("abstractNumId", "");
        numbering.schemes.put(id, scheme(id, xml));
      } else if (xml.isStart("num")) {
        numbering.lists.put(xml.attribute("numId", ""), numbering(xml));
      } else if (xml.isStart("numPicBullet")) {
        xml.skip();
      }
    }
    return numbering;
  }

  private static Scheme scheme(String id, Xml xml) throws IOException {
    Map<Integer, Level> levels = new HashMap<>();
    String link = null;
    int outer = xml.depth() - 1;
    while (xml.next() && xml.depth() > outer) {
      if (xml.isStart("lvl")) {
        levels.put(index(xml), level(xml));
      } else if (xml.isStart("numStyleLink")) {
        link = xml.attribute("val");
      }
    }
    return new Scheme(id, levels, link);
  }

  private static Numbering numbering(Xml xml) throws IOException {
    String scheme = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    int overridden = 0;
    int outer = xml.depth() - 1;
    while (xml.next() && xml.depth() > outer) {
      if (xml.isStart("abstractNumId")) {
        scheme = xml.attribute("val", "");
      } else if (xml.isStart("lvlOverride")) {
        overridden = index(xml);
      } else if (xml.isStart("startOverride")) {
        starts.put(overridden, DocxProperties.number(xml, 1));
      } else if (xml.isStart("lvl")) {
        levels.put(index(xml), level(xml));
      }
    }
    return new Numbering(scheme, starts, levels);
  }

  private static int index(Xml xml) {
    String level = xml.attribute("ilvl", "0");
    return level.matches("[0-8]") ? level.charAt(0) - '0' : 0;
  }

  private static Level level(Xml xml) throws IOException {
    int start = 0;
    int restart = -1;
    String format = "decimal";
    String pattern = "";
    boolean legal = false;
    String style = null;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "start" -> start = DocxProperties.number(xml, 1);
        case "lvlRestart" -> restart = DocxProperties.number(xml, -1);
        case "numFmt" -> format = xml.attribute("val", "decimal");
        case "lvlText" -> pattern = xml.attribute("val", "");
        case "isLgl" -> legal = DocxProperties.isOn(xml.attribute("val", "1"));
        case "pStyle" -> style = xml.attribute("val");
        case "pPr", "rPr" -> xml.skip();
        case "AlternateContent" -> format = alternative(xml, format);
        default -> {
          // Where a number stands says nothing of what it is.
        }
      }
    }
    return new Level(start, restart, format, pattern, legal, style);
  }

  /** Newer numerals come with an older name for programs that do not know them. */
  private static String alternative(Xml xml, String other) throws IOException {
    String format = other;
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart("numFmt")) {
        boolean custom = xml.attribute("val", "").equals("custom");
        format = custom ? "decimalZero" : xml.attribute("val", other);
      }
    }
    return format;
  }

  @Nullable Numbering list(String id) {
    return lists.get(id);
  }

  /** Returns the scheme of a list; a scheme may only name the style that has the real one. */
  @Nullable Scheme scheme(Numbering list, DocxStyles styles) {
    Scheme scheme = schemes.get(list.scheme());
    for (int i = 0; i < 5 && scheme != null && scheme.link() != null; i++) {
      String numbering = styles.of(scheme.link()).numbering();
      Numbering real = numbering == null ? null : lists.get(numbering);
      if (real == null) {
        return scheme;
      }
      scheme = schemes.get(real.scheme());
    }
    return scheme;
  }

  /**
   * Levels that several lists may share, and with them the count.
   *
   * @param link the style that has the levels instead, null if they are here
   */
  record Scheme(String id, Map<Integer, Level> levels, @Nullable String link) {

    /** Returns the level on which a paragraph style stands, -1 for none. */
    int levelOf(String style) {
      return levels.entrySet().stream()
          .filter(entry -> style.equals(entry.getValue().style()))
          .mapToInt(Map.Entry::getKey)
          .findFirst()
          .orElse(-1);
    }
  }

  /**
   * A list.
   *
   * @param scheme the id of its levels
   * @param starts the numbers with which its levels begin anew
   * @param levels levels of its own
   */
  record Numbering(String scheme, Map<Integer, Integer> starts, Map<Integer, Level> levels) {

    Level level(Scheme scheme, int index) {
      Level own = levels.get(index);
      return own != null ? own : scheme.levels().getOrDefault(index, Level.PLAIN);
    }
  }

  static int deepest() {
    return LEVELS - 1;
  }
}
