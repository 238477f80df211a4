package org.copydesk.loader.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.Block;
import org.copydesk.loader.office.Xml;

/** Reads one table of a Word file. */
final class DocxTable {

  private static final int WIDEST = 16_384;

  private final DocxStory story;
  private final DocxContext context;
  private final Xml xml;
  private final MergedRows rows = new MergedRows();
  private boolean header;
  private int column = 1;

  DocxTable(DocxStory story, DocxContext context, Xml xml) {
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
      } else if (xml.isEnd("tr")) {
        rows.endRow(header);
      }
    }
    return rows.table();
  }

  private void start() throws IOException {
    switch (xml.name()) {
      case "tr" -> {
        header = false;
        column = 1;
      }
      case "gridBefore" -> column += span();
      case "tblHeader" -> header = DocxProperties.isOn(xml.attribute("val", "1"));
      case "tc" -> readCell();
      case "tblPr", "tblGrid", "tblPrEx", "sdtPr", "sdtEndPr" -> xml.skip();
      default -> {
        // The rest only stands around rows and cells.
      }
    }
  }

  private int span() {
    return Math.min(Math.max(DocxProperties.number(xml, 1), 1), WIDEST);
  }

  private void readCell() throws IOException {
    int columns = 1;
    MergedRows.Merge merge = MergedRows.Merge.NONE;
    List<Block> blocks = new ArrayList<>();
    int outer = xml.depth() - 1;
    while (xml.depth() > outer && xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "gridSpan" -> columns = span();
        case "vMerge" -> merge = MergedRows.Merge.of(xml.attribute("val", "continue"));
        default -> story.meet(blocks::add);
      }
    }
    context.collect(100);
    rows.addCell(column, columns, merge, blocks);
    column = Math.min(column + columns, WIDEST);
  }
}
