package org.copydesk.embed.draft;

import java.util.Locale;
import java.util.Set;

/** Writes texts so that every reader of YAML reads them alike. */
final class YamlText {

  private static final Set<String> OTHER_TO_SOME =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private YamlText() {}

  /** Returns the text as it stands, or in quotes where that is needed. */
  static String of(String text) {
    boolean plain = text.matches("(\\./|\\.\\./)*[A-Za-z][\\w./-]*|\\.{1,2}");
    return plain && !OTHER_TO_SOME.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(point, quoted));
    return quoted.append('"').toString();
  }

  private static void append(int point, StringBuilder quoted) {
    if (point == '"' || point == '\\') {
      quoted.append('\\').appendCodePoint(point);
    } else if (Character.isISOControl(point) || !Character.isDefined(point)) {
      quoted.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08X" : "\\u%04X", point));
    } else {
      quoted.appendCodePoint(point);
    }
  }
}
