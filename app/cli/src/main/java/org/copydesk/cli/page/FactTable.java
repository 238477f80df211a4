package org.copydesk.cli.page;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;

/** Lines of a name and a value, the values below each other. */
final class FactTable {

  private static final int GAP = 2;
  private static final int NARROWEST = 20;

  private final int indent;
  private final int nameWidth;
  private final int width;
  private final Consumer<Inked> out;

  FactTable(int indent, int nameWidth, int width, Consumer<Inked> out) {
    this.indent = indent;
    this.nameWidth = nameWidth;
    this.width = Math.max(NARROWEST, width - indent - nameWidth - GAP);
    this.out = out;
  }

  void print(String name, String value) {
    if (!value.isBlank()) {
      print(Inked.of(name, Ink.FAINT), Inked.of(Visible.of(value)));
    }
  }

  void print(Inked name, Inked value) {
    Inked edge = Inked.of(" ".repeat(indent)).plus(name.padded(nameWidth + GAP));
    List<Inked> lines = value.wrapped(width);
    for (Inked line : lines) {
      out.accept(edge.plus(line));
      edge = Inked.of(" ".repeat(indent + nameWidth + GAP));
    }
  }
}
