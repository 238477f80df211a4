package org.copydesk.cli.page;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.api.document.Document;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;

/** A document's text, with its sections in the margin. */
final class TextPage {

  private static final String STEP = "  ";
  private static final int WIDEST_MARGIN = 24;
  private static final int NARROWEST_TEXT = 20;

  private final List<Part> parts;
  private final Marked marked;
  private final Consumer<Inked> out;
  private final int margin;
  private final int width;
  private boolean first = true;

  /**
   * Takes a document.
   *
   * @param out is given line by line
   */
  TextPage(Document document, Marked marked, int width, Consumer<Inked> out) {
    this.parts = Parts.of(document);
    this.marked = marked;
    this.out = out;
    this.margin =
        Math.min(WIDEST_MARGIN, parts.stream().mapToInt(TextPage::labelWidth).max().orElse(0));
    this.width = Math.max(NARROWEST_TEXT, width - margin - 3);
  }

  void print() {
    for (Part part : parts) {
      if (part instanceof Part.Rule rule) {
        rule(rule.label());
      } else if (part instanceof Part.Heading heading) {
        space(heading.label());
        line(indented(heading.label(), heading.depth()), Inked.EMPTY);
      } else if (part instanceof Part.Block block) {
        space(block.label());
        Inked facts = Inked.of(block.facts().isEmpty() ? "" : "  " + block.facts(), Ink.FAINT);
        Inked text = marked.inked(block.span()).plus(facts);
        lines(indented(block.label(), block.depth()), text);
      } else if (part instanceof Part.Grid grid) {
        space(grid.label());
        grid(grid);
      }
    }
  }

  private void grid(Part.Grid grid) {
    line(indented(grid.label(), grid.table().depth()), Inked.EMPTY);
    TableText table = TableText.of(grid.table(), marked::inked);
    for (TableText.Line row : table.lines()) {
      lines(indented(row.label(), row.depth()), table.joined(row, width));
    }
  }

  private void rule(String label) {
    if (!first) {
      out.accept(Inked.EMPTY);
    }
    String line = "\u2500".repeat(Math.max(1, margin - 1));
    out.accept(
        Inked.of(line + " ", Ink.FAINT)
            .plus(Visible.of(label), Ink.BOLD)
            .plus(" " + line, Ink.FAINT));
    first = true;
  }

  /** A blank line parts what stands apart; items and rows stand close together. */
  private void space(String label) {
    if (!first && !label.startsWith("list item") && !label.startsWith("row")) {
      line("", Inked.EMPTY);
    }
    first = false;
  }

  private void lines(String label, Inked text) {
    String shown = label;
    for (Inked line : text.wrapped(width)) {
      line(shown, line);
      shown = "";
    }
  }

  private void line(String label, Inked text) {
    String cut = label.length() > margin ? label.substring(0, margin - 1) + "\u2026" : label;
    Inked edge = Inked.of(cut, Ink.FAINT).padded(margin).plus(" \u2502 ", Ink.FAINT);
    out.accept(
        text.isEmpty()
            ? Inked.of(edge.written(false).stripTrailing(), Ink.FAINT)
            : edge.plus(text));
  }

  private static int labelWidth(Part part) {
    if (part instanceof Part.Block block) {
      return indented(block.label(), block.depth()).length();
    }
    if (part instanceof Part.Heading heading) {
      return indented(heading.label(), heading.depth()).length();
    }
    if (part instanceof Part.Grid grid) {
      return grid.table().children().stream()
          .filter(row -> row.section() != null)
          .mapToInt(row -> indented(Label.of(row.section()), row.depth()).length())
          .max()
          .orElse(0);
    }
    return 0;
  }

  private static String indented(String label, int depth) {
    return label.isEmpty() ? "" : STEP.repeat(Math.max(0, depth - 1)) + Visible.of(label);
  }
}
