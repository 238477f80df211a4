package org.copydesk.cli;

import java.io.PrintWriter;
import java.util.Map;

/**
 * Where messages go, and what that place can show.
 *
 * @param out results
 * @param err messages and progress
 * @param live whether a line can be written over, as on a screen
 * @param colour whether colours are shown
 */
record Terminal(PrintWriter out, PrintWriter err, boolean live, boolean colour) {

  /**
   * Tells of the real one; the launcher says by {@code copydesk.terminal} whether messages reach a
   * screen.
   */
  static Terminal of(PrintWriter out, PrintWriter err, Map<String, String> environment) {
    boolean screen = Boolean.getBoolean("copydesk.terminal");
    boolean capable = screen && !"dumb".equals(environment.get("TERM"));
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, capable, capable && wanted);
  }

  String bold(String text) {
    return painted("1", text);
  }

  String faint(String text) {
    return painted("2", text);
  }

  String warning(String text) {
    return painted("33", text);
  }

  String error(String text) {
    return painted("31;1", text);
  }

  /** Makes control characters visible: a file's name could otherwise steer the screen. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private String painted(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
