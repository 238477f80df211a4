package org.copydesk.loader.truth;

import java.util.Collections;
import java.util.List;

/** Writes an outline as Markdown, which knows no merged cells and no captions. */
public final class MarkdownWriter {

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int noteCount;
  private boolean inList;

  private MarkdownWriter() {}

  /** Returns the text. */
  public static String write(Outline outline) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.text.append(outline.title()).append("\n===\n\n");
    outline.blocks().forEach(writer::add);
    return writer.text.append("\n").append(writer.notes).toString();
  }

  private void add(Outline.Block block) {
    if (inList && !(block instanceof Outline.Item)) {
      text.append('\n');
    }
    inList = block instanceof Outline.Item;
    if (block instanceof Outline.Item item) {
      addItem(item);
    } else if (block instanceof Outline.Heading heading) {
      text.append("#".repeat(heading.level())).append(' ').append(heading.text()).append(" #\n\n");
    } else if (block instanceof Outline.Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof Outline.BlockQuote quote) {
      text.append("> ").append(quote.text()).append("\n\n");
    } else if (block instanceof Outline.Table table) {
      addTable(table);
    }
  }

  private void addItem(Outline.Item item) {
    String mark = item.ordered() ? "1. " : "-  ";
    text.append("   ".repeat(item.level() - 1)).append(mark).append(item.text()).append('\n');
  }

  private void addParagraph(Outline.Paragraph paragraph) {
    text.append(paragraph.text());
    if (!paragraph.footnote().isEmpty()) {
      text.append("[^").append(++noteCount).append(']');
      notes.append("[^").append(noteCount).append("]: ").append(paragraph.footnote());
      notes.append("\n\n");
    }
    text.append("\n\n");
  }

  private void addTable(Outline.Table table) {
    for (int i = 0; i < table.rows().size(); i++) {
      text.append('|');
      List<Outline.Cell> row = table.rows().get(i);
      int column = 1;
      for (Outline.Cell cell : row) {
        text.append(" |".repeat(cell.column() - column)).append(' ').append(cell.text());
        text.append(" |");
        column = cell.column() + 1;
      }
      text.append('\n');
      if (i == 0) {
        text.append('|').append(String.join("|", Collections.nCopies(table.columns(), "---")));
        text.append("|\n");
      }
    }
    text.append('\n');
  }
}
