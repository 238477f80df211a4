package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Xml;

/** Reads one table of an OpenDocument text. */
final class OdtTable {

  private static final int WIDEST = 16_384;

  /** More copies of a row or cell than this nobody wrote. */
  private static final int MOST_COPIES = 100;

  private final OdtStory story;
  private final OdtContext context;
  private final Xml xml;
  private final List<Block.Row> rows = new ArrayList<>();
  private List<Block.Cell> cells = new ArrayList<>();
  private int column = 1;
  private int copies = 1;

  /** How many columns of the last cell are still to come as covered cells. */
  private int ahead;

  private boolean header;

  OdtTable(OdtStory story, OdtContext context, Xml xml) {
    this.story = story;
    this.context = context;
    this.xml = xml;
  }

  /** Reads on to its end. */
  Block.Table read() throws IOException {
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (xml.isStart()) {
        start();
      } else if (xml.isEnd("table-row")) {
        endRow();
      } else if (xml.isEnd("table-header-rows")) {
        header = false;
      }
    }
    return new Block.Table(rows);
  }

  private void start() throws IOException {
    switch (xml.name()) {
      case "table-header-rows" -> header = true;
      case "table-row" -> startRow();
      case "table-cell" -> readCell();
      case "covered-table-cell" -> passCovered();
      case "title", "desc", "shapes" -> xml.skip();
      default -> {
        // The rest only stands around rows and cells.
      }
    }
  }

  private int count(String attribute) {
    return Math.min(Math.max(OdtStyles.number(xml.attribute(attribute, ""), 1), 1), WIDEST);
  }

  private void startRow() {
    cells = new ArrayList<>();
    column = 1;
    ahead = 0;
    copies = count("number-rows-repeated");
  }

  private void passCovered() throws IOException {
    int passed = count("number-columns-repeated");
    int known = Math.min(passed, ahead);
    ahead -= known;
    column = Math.min(column + passed - known, WIDEST);
    xml.skip();
  }

  private void endRow() throws IOException {
    boolean empty = cells.stream().allMatch(cell -> cell.blocks().isEmpty());
    for (int i = 0; i < (empty ? 1 : Math.min(copies, MOST_COPIES)); i++) {
      context.collect(100L * cells.size());
      rows.add(new Block.Row(header, cells));
    }
  }

  private void readCell() throws IOException {
    int columns = count("number-columns-spanned");
    int height = count("number-rows-spanned");
    int repeated = count("number-columns-repeated");
    List<Block> blocks = story.blocks();
    for (int i = 0; i < (blocks.isEmpty() ? 1 : Math.min(repeated, MOST_COPIES)); i++) {
      context.collect(100);
      cells.add(new Block.Cell(Math.min(column + i * columns, WIDEST), columns, height, blocks));
    }
    ahead = columns - 1;
    column = Math.min(column + columns * repeated, WIDEST);
  }
}
