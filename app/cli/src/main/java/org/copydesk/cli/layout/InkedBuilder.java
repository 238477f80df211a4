package org.copydesk.cli.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts a text in inks together, piece by piece; not for several threads. */
public final class InkedBuilder {

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Ink ink = Ink.PLAIN;

  /** Adds a text in an ink. */
  public InkedBuilder add(CharSequence text, Ink newInk) {
    if (newInk != ink) {
      close();
      ink = newInk;
    }
    open.append(text);
    return this;
  }

  /** Returns the text so far. */
  public Inked toInked() {
    close();
    return new Inked(runs);
  }

  private void close() {
    if (!open.isEmpty()) {
      runs.add(new Run(open.toString(), ink));
      open.setLength(0);
    }
  }
}
