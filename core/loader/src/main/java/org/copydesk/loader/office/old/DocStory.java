package org.copydesk.loader.office.old;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.copydesk.loader.office.Block;

/** Reads the paragraphs and tables of a stretch of a Word document. */
final class DocStory {

  private final DocContext context;
  private final Range range;
  private final List<Block> blocks = new ArrayList<>();

  DocStory(DocContext context, Range range) {
    this.context = context;
    this.range = range;
  }

  List<Block> blocks() {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        blocks.add(table(table));
        i += Math.max(table.numParagraphs(), 1) - 1;
      } else {
        add(paragraph, blocks);
      }
    }
    return blocks;
  }

  private void add(Paragraph paragraph, List<Block> target) {
    Block block = new DocParagraph(context, paragraph).block();
    if (block != null) {
      target.add(block);
    }
  }

  private Block table(Table table) {
    TwipGrid grid = new TwipGrid();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        grid.addEdge(row.getCell(j).getLeftEdge());
        grid.addEdge(right(row.getCell(j)));
      }
    }
    GrowingTable rows = new GrowingTable();
    for (int i = 0; i < table.numRows(); i++) {
      rows.beginRow(table.getRow(i).isTableHeader());
      addCells(table.getRow(i), grid, rows);
    }
    return rows.table();
  }

  private static int right(TableCell cell) {
    return cell.getLeftEdge() + cell.getWidth();
  }

  private void addCells(TableRow row, TwipGrid grid, GrowingTable rows) {
    int column = 0;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      column = Math.max(grid.column(cell.getLeftEdge()), column);
      int next = Math.max(grid.column(right(cell)), column + 1);
      List<Block> inside = new ArrayList<>();
      for (int j = 0; j < cell.numParagraphs(); j++) {
        add(cell.getParagraph(j), inside);
      }
      if (cell.isMerged() && !cell.isFirstMerged()) {
        rows.widen(next - column, inside);
      } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        rows.lengthen(column, next - column, inside);
      } else {
        rows.add(column, next - column, inside);
      }
      column = next;
    }
  }
}
