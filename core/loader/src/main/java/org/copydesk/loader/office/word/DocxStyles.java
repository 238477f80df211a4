package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.loader.office.Block.Role;
import org.copydesk.loader.office.StyleRoles;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word file, each with what it takes over from others. */
final class DocxStyles {

  private static final int LONGEST_CHAIN = 30;
  private static final Style NONE = new Style("", "", null, new Properties());

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Resolved> resolved = new HashMap<>();
  private String usual = "";

  static DocxStyles of(Xml xml) throws IOException {
    DocxStyles styles = new DocxStyles();
    while (xml.next()) {
      if (xml.isStart("style")) {
        styles.add(xml);
      } else if (xml.isStart("docDefaults") || xml.isStart("latentStyles")) {
        xml.skip();
      }
    }
    return styles;
  }

  private void add(Xml xml) throws IOException {
    String type = xml.attribute("type", "paragraph");
    String id = xml.attribute("styleId", "");
    if (!type.equals("paragraph")) {
      xml.skip();
      return;
    }
    if (DocxProperties.isOn(xml.attribute("default", "0"))) {
      usual = id;
    }
    styles.put(id, read(id, xml));
  }

  private static Style read(String id, Xml xml) throws IOException {
    String name = id;
    String parent = null;
    Properties properties = new Properties();
    int outer = xml.depth() - 1;
    while (xml.next() && xml.depth() > outer) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "name" -> name = xml.attribute("val", id);
          case "basedOn" -> parent = xml.attribute("val");
          case "pPr" -> properties = DocxProperties.read(xml);
          case "rPr", "tblPr", "trPr", "tcPr", "tblStylePr" -> xml.skip();
          default -> {
            // What a style looks like says nothing of what it is.
          }
        }
      }
    }
    return new Style(id, name, parent, properties);
  }

  /** Returns what a style says, its ancestors included; null stands for the usual style. */
  Resolved of(@Nullable String id) {
    return resolved.computeIfAbsent(id == null ? usual : id, this::resolve);
  }

  private Resolved resolve(String id) {
    Style style = styles.get(id);
    if (style == null) {
      return new Resolved(StyleRoles.of(id), null, -1, id);
    }
    Role role = null;
    Properties numbered = null;
    Style at = style;
    for (int i = 0; i < LONGEST_CHAIN && at != NONE && (role == null || numbered == null); i++) {
      role = role == null ? role(at) : role;
      numbered = numbered == null && at.properties().numbering != null ? at.properties() : numbered;
      at = at.parent() == null ? NONE : styles.getOrDefault(at.parent(), NONE);
    }
    return new Resolved(
        role,
        numbered == null ? null : numbered.numbering,
        numbered == null ? -1 : numbered.listLevel,
        id);
  }

  private static @Nullable Role role(Style style) {
    int outline = style.properties().outline;
    Role named = StyleRoles.of(style.name());
    if (named == null && style.name().equals(style.id())) {
      named = StyleRoles.of(style.id());
    }
    if (outline < 0 || named != null && named.level() == 0) {
      return named;
    }
    return outline < 9 ? Role.heading(outline + 1) : Role.PLAIN;
  }

  /** A style as the file writes it. */
  private record Style(String id, String name, @Nullable String parent, Properties properties) {}

  /**
   * What a style says.
   *
   * @param role null if it says nothing
   * @param numbering the list that its paragraphs belong to, null for none
   * @param listLevel the level in that list from 0, -1 if it does not say
   */
  record Resolved(@Nullable Role role, @Nullable String numbering, int listLevel, String id) {}

  /** What paragraph properties say of structure. */
  static final class Properties {
    @Nullable String style;
    @Nullable String numbering;
    int listLevel = -1;
    int outline = -1;
    boolean dropCap;
  }
}
