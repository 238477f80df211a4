package org.copydesk.loader.office.old;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.loader.office.Block.Role;
import org.copydesk.loader.office.StyleRoles;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a text. */
final class RtfStyles implements RtfTarget {

  private static final Style NONE = new Style("", -1, -1);

  private final Map<Integer, Style> styles = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int outline = -1;
  private int base = -1;
  private int depth;

  /** What a style says. */
  private record Style(String name, int outline, int base) {}

  @Override
  public void open() {
    if (depth++ == 0) {
      begin();
    }
  }

  private void begin() {
    name.setLength(0);
    number = 0;
    outline = -1;
    base = -1;
  }

  @Override
  public void word(String word, int value, RtfState state) {
    switch (word) {
      case "s" -> number = value;
      case "cs", "ds", "ts" -> number = -1;
      case "outlinelevel" -> outline = value;
      case "sbasedon" -> base = value;
      default -> {
        // The rest says how it looks.
      }
    }
  }

  @Override
  public void text(CharSequence text, RtfState state) {
    name.append(text);
  }

  @Override
  public void close() {
    depth--;
    if (depth == 0) {
      add();
    }
  }

  private void add() {
    String plain = name.toString().strip();
    if (plain.endsWith(";")) {
      // Other names of a style follow a comma.
      plain = plain.substring(0, plain.length() - 1).replaceAll(",.*", "").strip();
    }
    if (number >= 0 && !plain.isEmpty()) {
      styles.put(number, new Style(plain, outline, base));
    }
  }

  /** Returns what paragraphs of a style are, null where it does not say. */
  @Nullable Role role(int style) {
    int next = style;
    for (int i = 0; i < 20 && next >= 0; i++) {
      Style found = styles.getOrDefault(next, NONE);
      Role role = StyleRoles.of(found.name());
      if (role != null) {
        return role;
      }
      if (found.outline() >= 0 && found.outline() < 9) {
        return Role.heading(found.outline() + 1);
      }
      next = found.base() == next || found.base() == 0 ? -1 : found.base();
    }
    return null;
  }
}
