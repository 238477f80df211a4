package org.copydesk.loader.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.structure.TextBuilder;

/** Writes blocks into a text with sections. */
final class Printing {

  private final TextBuilder builder;
  private final Hyphens hyphens;
  private int page;

  Printing(TextBuilder builder, Hyphens hyphens) {
    this.builder = builder;
    this.hyphens = hyphens;
  }

  /** Writes a block together with those that it goes on in. */
  void write(List<Block> parts) {
    Block block = parts.get(0);
    turnTo(block.page);
    Table table = block.table;
    if (table != null) {
      write(table);
      return;
    }
    builder.label(label(block));
    open(block);
    StringBuilder text = new StringBuilder();
    int written = 0;
    for (Block part : parts) {
      if (part.page > page) {
        written = writeAhead(text, written, part);
      }
      for (TextLine line : part.lines) {
        hyphens.append(
            text, part == block && line == part.lines.get(0) ? rest(block) : line.text());
      }
    }
    builder.text(text.substring(written)).close();
  }

  /** A hyphen at the end of a page waits for the word to go on. */
  private int writeAhead(StringBuilder text, int written, Block part) {
    hyphens.append(text, part.start);
    text.setLength(text.length() - part.start.length());
    builder.text(text.substring(written));
    turnTo(part.page);
    return text.length();
  }

  private static String label(Block block) {
    if (!block.author.isEmpty()) {
      return block.author + ":";
    }
    String label =
        block.label.isEmpty() ? block.start.substring(0, block.labelLength) : block.label;
    return block.role == Role.FOOTNOTE ? Scripts.plain(label) : label;
  }

  private static String rest(Block block) {
    return block.start.substring(block.labelLength).strip();
  }

  private void turnTo(int number) {
    if (number > page) {
      builder.turnPage(Map.of("number", Integer.toString(number)));
      page = number;
    }
  }

  private void open(Block block) {
    Map<String, String> facts = new HashMap<>();
    if (block.ordered) {
      facts.put("ordered", "true");
    }
    if (!block.author.isEmpty()) {
      facts.put("author", block.author);
    }
    builder.open(kind(block.role), block.level, facts);
  }

  private static SectionKind kind(Role role) {
    return switch (role) {
      case PARAGRAPH -> SectionKind.PARAGRAPH;
      case TITLE -> SectionKind.TITLE;
      case HEADING -> SectionKind.HEADING;
      case LIST_ITEM -> SectionKind.LIST_ITEM;
      case CAPTION -> SectionKind.CAPTION;
      case BLOCK_QUOTE -> SectionKind.BLOCK_QUOTE;
      case FOOTNOTE -> SectionKind.FOOTNOTE;
      case NOTE -> SectionKind.NOTE;
      case MARGIN -> SectionKind.PAGE_MARGIN;
      case TABLE -> SectionKind.TABLE;
    };
  }

  private void write(Table table) {
    builder.open(SectionKind.TABLE, 0);
    for (Table.Row row : table.rows()) {
      Map<String, String> facts = row.header() ? Map.of("header", "true") : Map.of();
      builder.open(SectionKind.ROW, 0, facts);
      for (Table.Cell cell : row.cells()) {
        write(cell);
      }
      builder.close();
    }
    builder.close();
  }

  private void write(Table.Cell cell) {
    Map<String, String> facts = new HashMap<>();
    if (cell.columns() > 1) {
      facts.put("column-span", Integer.toString(cell.columns()));
    }
    if (cell.rows() > 1) {
      facts.put("row-span", Integer.toString(cell.rows()));
    }
    if (cell.column() > 0) {
      builder.openCell(cell.column(), facts);
    } else {
      builder.open(SectionKind.CELL, 0, facts);
    }
    StringBuilder text = new StringBuilder();
    cell.lines().forEach(line -> hyphens.append(text, line.text()));
    builder.text(text).close();
  }
}
