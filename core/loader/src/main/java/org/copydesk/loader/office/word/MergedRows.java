package org.copydesk.loader.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.office.Block;

/** Gathers rows of cells that say only whether they go on from the row above. */
final class MergedRows {

  /** How a cell is joined with those above and below. */
  enum Merge {
    NONE,
    BEGIN,
    CONTINUE;

    static Merge of(String value) {
      return value.equals("restart") ? BEGIN : CONTINUE;
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private List<Growing> cells = new ArrayList<>();

  /** The merged cells that may go on in the next row, by their first column. */
  private Map<Integer, Growing> open = new HashMap<>();

  private Map<Integer, Growing> next = new HashMap<>();

  void addCell(int column, int columns, Merge merge, List<Block> blocks) {
    Growing above = merge == Merge.CONTINUE ? open.get(column) : null;
    if (above != null) {
      above.rows++;
      above.blocks.addAll(blocks);
      next.put(column, above);
      return;
    }
    Growing cell = new Growing(column, columns, new ArrayList<>(blocks));
    cells.add(cell);
    if (merge != Merge.NONE) {
      next.put(column, cell);
    }
  }

  void endRow(boolean header) {
    rows.add(new Row(header, cells));
    cells = new ArrayList<>();
    open = next;
    next = new HashMap<>();
  }

  Block.Table table() {
    if (!cells.isEmpty()) {
      endRow(false);
    }
    return new Block.Table(
        rows.stream()
            .map(
                row ->
                    new Block.Row(row.header(), row.cells().stream().map(Growing::cell).toList()))
            .toList());
  }

  private record Row(boolean header, List<Growing> cells) {}

  /** A cell whose height is not known yet. */
  private static final class Growing {

    private final int column;
    private final int columns;
    private final List<Block> blocks;
    private int rows = 1;

    Growing(int column, int columns, List<Block> blocks) {
      this.column = column;
      this.columns = columns;
      this.blocks = blocks;
    }

    Block.Cell cell() {
      return new Block.Cell(column, columns, rows, blocks);
    }
  }
}
