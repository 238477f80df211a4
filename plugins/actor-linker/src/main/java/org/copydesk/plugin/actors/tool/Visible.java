package org.copydesk.plugin.actors.tool;

/** Texts of files on a screen: a control character in one could otherwise steer it. */
final class Visible {

  private Visible() {}

  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> visible.appendCodePoint(Character.isISOControl(c) ? '\ufffd' : c));
    return visible.toString();
  }
}
