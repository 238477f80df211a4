package org.copydesk.loader.office.old;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.loader.office.Block;

/** A table while it is read; its columns are known when all its rows are. */
final class RtfTable {

  private enum Merge {
    NONE,
    FIRST,
    NEXT
  }

  /** Where a cell ends, in twips, and what it is merged with. */
  private record Edge(int right, Merge across, Merge down) {}

  /** A row as it was written. */
  private record Row(int left, List<Edge> edges, boolean header, List<List<Block>> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private List<List<Block>> cells = new ArrayList<>();
  private List<Edge> edges = new ArrayList<>();
  private int left;
  private boolean header;
  private Merge across = Merge.NONE;
  private Merge down = Merge.NONE;

  boolean isEmpty() {
    return rows.isEmpty() && cells.isEmpty();
  }

  /** Takes what is said of the next row. */
  void word(String word, int number) {
    switch (word) {
      case "trowd" -> {
        edges = new ArrayList<>();
        left = 0;
        header = false;
        across = Merge.NONE;
        down = Merge.NONE;
      }
      case "trleft" -> left = number;
      case "trhdr" -> header = true;
      case "clmgf" -> across = Merge.FIRST;
      case "clmrg" -> across = Merge.NEXT;
      case "clvmgf" -> down = Merge.FIRST;
      case "clvmrg" -> down = Merge.NEXT;
      case "cellx" -> {
        edges.add(new Edge(number, across, down));
        across = Merge.NONE;
        down = Merge.NONE;
      }
      default -> {
        // The rest says how it looks.
      }
    }
  }

  void addCell(List<Block> blocks) {
    cells.add(List.copyOf(blocks));
  }

  /**
   * Ends a row.
   *
   * @param open what stands in a cell that has no end
   */
  void endRow(List<Block> open) {
    if (!open.isEmpty()) {
      addCell(open);
    }
    if (!cells.isEmpty()) {
      rows.add(new Row(left, List.copyOf(edges), header, cells));
      cells = new ArrayList<>();
    }
  }

  /** Ends the table and returns it. */
  Block end(List<Block> open) {
    endRow(open);
    TwipGrid grid = new TwipGrid();
    for (Row row : rows) {
      grid.addEdge(row.left());
      row.edges().forEach(edge -> grid.addEdge(edge.right()));
    }
    GrowingTable merges = new GrowingTable();
    for (Row row : rows) {
      addRow(row, grid, merges);
    }
    rows.clear();
    return merges.table();
  }

  private static void addRow(Row row, TwipGrid grid, GrowingTable merges) {
    merges.beginRow(row.header());
    int column = grid.column(row.left());
    for (int i = 0; i < row.cells().size(); i++) {
      Edge edge = i < row.edges().size() ? row.edges().get(i) : null;
      int next = edge == null ? column + 1 : Math.max(grid.column(edge.right()), column + 1);
      List<Block> blocks = row.cells().get(i);
      if (edge != null && edge.across() == Merge.NEXT) {
        merges.widen(next - column, blocks);
      } else if (edge != null && edge.down() == Merge.NEXT) {
        merges.lengthen(column, next - column, blocks);
      } else {
        merges.add(column, next - column, blocks);
      }
      column = next;
    }
  }
}
