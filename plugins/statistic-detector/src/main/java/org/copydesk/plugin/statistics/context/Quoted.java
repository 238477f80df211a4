package org.copydesk.plugin.statistics.context;

import java.util.BitSet;

/** Knows which stretches of a text stand in double quotation marks. */
final class Quoted {

  private final String text;
  private final BitSet inside;
  private boolean open;

  private Quoted(String text) {
    this.text = text;
    inside = new BitSet(text.length());
  }

  static Quoted in(String text) {
    Quoted quoted = new Quoted(text);
    for (int i = 0; i < text.length(); i++) {
      quoted.step(i);
    }
    return quoted;
  }

  boolean contains(int offset) {
    return inside.get(offset);
  }

  private void step(int i) {
    char c = text.charAt(i);
    boolean twin = c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
    if (c == '\u201c') {
      open = true;
    } else if (c == '\u201d') {
      open = false;
    } else if (c == '"' || twin) {
      open = !open;
    } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
      open = false;
    }
    inside.set(i, open);
  }
}
