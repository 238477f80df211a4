package org.copydesk.loader.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.structure.TextBuilder;

/** Writes blocks into a text; notes stand after the paragraph or table that refers to them. */
public final class BlockWriter {

  private final TextBuilder builder;
  private final List<Block.Note> waiting = new ArrayList<>();

  /** What is printed before the first words of a note. */
  private String label = "";

  private int tables;
  private int notes;

  /** Makes one that fills a builder. */
  public BlockWriter(TextBuilder builder) {
    this.builder = builder;
  }

  /** Writes blocks in their order. */
  public void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  /** Writes a block. */
  public void write(Block block) {
    if (block instanceof Block.Table table) {
      writeTable(table);
    } else if (block instanceof Block.Paragraph paragraph) {
      writeParagraph(paragraph);
    }
    if (tables == 0 && notes == 0) {
      writeNotes();
    }
  }

  /** Writes blocks into a section around them all, such as the margin of a page. */
  public void writeInto(SectionKind kind, List<Block> blocks) {
    builder.open(kind, 0);
    write(blocks);
    builder.close();
  }

  private void writeParagraph(Block.Paragraph paragraph) {
    if (!paragraph.text().isBlank()) {
      open(paragraph.role());
      builder.label(label + " " + paragraph.label());
      label = "";
      writeLines(paragraph.text());
      builder.close();
    }
    waiting.addAll(paragraph.notes());
    write(paragraph.boxes());
  }

  private void open(Block.Role role) {
    if (role.kind() == SectionKind.PARAGRAPH) {
      builder.open();
    } else {
      Map<String, String> facts = role.ordered() ? Map.of("ordered", "true") : Map.of();
      builder.open(role.kind(), role.level(), facts);
    }
  }

  private void writeLines(String text) {
    int begin = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
      builder.text(text.substring(begin, end));
      builder.lineBreak();
      begin = end + 1;
    }
    builder.text(begin == 0 ? text : text.substring(begin));
  }

  private void writeTable(Block.Table table) {
    tables++;
    builder.open(SectionKind.TABLE, 0);
    for (Block.Row row : table.rows()) {
      builder.open(SectionKind.ROW, 0, row.header() ? Map.of("header", "true") : Map.of());
      row.cells().forEach(this::writeCell);
      builder.close();
    }
    builder.close();
    tables--;
  }

  private void writeCell(Block.Cell cell) {
    Map<String, String> facts = new HashMap<>();
    if (cell.columns() > 1) {
      facts.put("column-span", Integer.toString(cell.columns()));
    }
    if (cell.rows() > 1) {
      facts.put("row-span", Integer.toString(cell.rows()));
    }
    builder.openCell(cell.column(), facts);
    write(cell.blocks());
    builder.close();
  }

  private void writeNotes() {
    notes++;
    for (int i = 0; i < waiting.size(); i++) {
      Block.Note note = waiting.get(i);
      builder.open(
          note.kind(), 0, note.author().isEmpty() ? Map.of() : Map.of("author", note.author()));
      label = note.label();
      write(note.blocks());
      label = "";
      builder.close();
    }
    waiting.clear();
    notes--;
  }
}
