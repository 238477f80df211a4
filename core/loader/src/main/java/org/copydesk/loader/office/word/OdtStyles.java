package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.loader.office.Block.Role;
import org.copydesk.loader.office.StyleRoles;
import org.copydesk.loader.office.Xml;
import org.jspecify.annotations.Nullable;

/** The styles of an OpenDocument text: those of paragraphs and those of lists. */
final class OdtStyles {

  private static final int LONGEST_CHAIN = 30;
  private static final Pattern ESCAPED = Pattern.compile("_([0-9a-fA-F]{2,4})_");
  private static final Level BULLET = new Level(1, -1, "bullet", "", false, null);

  private final Map<String, Style> paragraphs = new HashMap<>();
  private final Map<String, Optional<Role>> roles = new HashMap<>();
  private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
  private Map<Integer, Level> outline = Map.of();

  /** Reads styles up to the end of the element that starts here; newer ones replace older ones. */
  void read(Xml xml) throws IOException {
    roles.clear();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "style" -> add(xml);
        case "list-style" -> lists.put(xml.attribute("name", ""), levels(xml));
        case "outline-style" -> outline = levels(xml);
        default -> {
          // How text looks says nothing of what it is.
        }
      }
    }
  }

  private void add(Xml xml) throws IOException {
    if (xml.attribute("family", "").equals("paragraph")) {
      String name = xml.attribute("name", "");
      String shown = xml.attribute("display-name", decoded(name));
      paragraphs.put(name, new Style(shown, xml.attribute("parent-style-name")));
    }
    xml.skip();
  }

  /** Names that are no names in XML are written with the codes of their characters. */
  private static String decoded(String name) {
    Matcher escaped = ESCAPED.matcher(name);
    return escaped.replaceAll(
        match -> Matcher.quoteReplacement("" + (char) Integer.parseInt(match.group(1), 16)));
  }

  private static Map<Integer, Level> levels(Xml xml) throws IOException {
    Map<Integer, Level> levels = new HashMap<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart()) {
        int level = number(xml.attribute("level", ""), 0) - 1;
        switch (xml.name()) {
          case "list-level-style-number", "outline-level-style" ->
              levels.put(level, level(xml, level));
          case "list-level-style-bullet", "list-level-style-image" -> levels.put(level, BULLET);
          default -> {
            // How a label looks says nothing of what it is.
          }
        }
      }
    }
    return levels;
  }

  private static Level level(Xml xml, int level) {
    String format = format(xml.attribute("num-format", ""));
    String pattern = xml.attribute("num-list-format", "").replaceAll("%(\\d+)%", "%$1");
    if (pattern.isEmpty()) {
      int shown = number(xml.attribute("display-levels", ""), 1);
      pattern =
          xml.attribute("num-prefix", "") + pattern(level, shown) + xml.attribute("num-suffix", "");
    }
    boolean counted = !format.equals("none");
    int start = number(xml.attribute("start-value", ""), 1);
    return new Level(start, -1, format, counted ? pattern : "", false, null);
  }

  private static String pattern(int level, int shown) {
    StringBuilder pattern = new StringBuilder();
    for (int i = Math.max(0, level + 1 - shown); i <= level; i++) {
      pattern.append(pattern.isEmpty() ? "" : ".").append('%').append(i + 1);
    }
    return pattern.toString();
  }

  private static String format(String written) {
    return switch (written) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal";
    };
  }

  /** Reads a small number, or returns the other one if there is none. */
  static int number(String written, int other) {
    return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : other;
  }

  /** Returns what a paragraph of a style is, null if its style and those above it do not say. */
  @Nullable Role role(@Nullable String style) {
    return style == null
        ? null
        : roles.computeIfAbsent(style, name -> Optional.ofNullable(find(name))).orElse(null);
  }

  private @Nullable Role find(String name) {
    Role role = null;
    String at = name;
    for (int i = 0; i < LONGEST_CHAIN && role == null && at != null; i++) {
      Style style = paragraphs.get(at);
      role = StyleRoles.ofOpenDocument(style == null ? decoded(at) : style.name());
      at = style == null ? null : style.parent();
    }
    return role;
  }

  /** Returns how a level of a list is numbered, the first being 0. */
  Level level(String list, int index) {
    Map<Integer, Level> levels = lists.get(list);
    return levels == null ? BULLET : levels.getOrDefault(index, BULLET);
  }

  /** Returns how headings of a level are numbered, the first being 0. */
  Level outline(int index) {
    return outline.getOrDefault(index, Level.PLAIN);
  }

  /** A style by the name that people see. */
  private record Style(String name, @Nullable String parent) {}
}
