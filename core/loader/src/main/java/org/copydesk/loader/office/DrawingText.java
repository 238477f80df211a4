package org.copydesk.loader.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The words in a drawing of its own part: a chart with its values, a diagram. */
public final class DrawingText {

  private static final int MOST_CELLS = 1_000_000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block.Row> rows = new ArrayList<>();
  private final List<Block.Cell> row = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int cells;

  private DrawingText() {}

  /** Reads a part; each paragraph is one, each series of values a row of one table at the end. */
  public static List<Block> read(Xml xml) throws IOException {
    DrawingText text = new DrawingText();
    while (xml.next()) {
      if (xml.isStart()) {
        text.start(xml);
      } else if (xml.isEnd()) {
        text.end(xml.name());
      }
    }
    if (!text.rows.isEmpty()) {
      text.blocks.add(new Block.Table(text.rows));
    }
    return text.blocks;
  }

  private void start(Xml xml) throws IOException {
    switch (xml.name()) {
      case "t" -> words.append(xml.content());
      case "br" -> words.append('\n');
      case "v" -> addValue(xml.content());
      case "Fallback" -> xml.skip();
      default -> {
        // Only words and values are for readers.
      }
    }
  }

  private void addValue(String value) {
    if (++cells <= MOST_CELLS) {
      row.add(new Block.Cell(row.size() + 1, 1, 1, List.of(Block.Paragraph.of(value))));
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tx", "strCache", "numCache", "strLit", "numLit", "lvl" -> endRow();
      default -> {
        // The rest of a drawing ends nothing that is read.
      }
    }
  }

  private void endParagraph() {
    if (!words.isEmpty()) {
      blocks.add(Block.Paragraph.of(words.toString()));
      words.setLength(0);
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(new Block.Row(false, row));
      row.clear();
    }
  }
}
