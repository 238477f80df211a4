package org.copydesk.loader.office.old;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.office.Block;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a table together, cells that go on over several of them counted once. */
final class GrowingTable {

  private final List<Line> lines = new ArrayList<>();

  /** The cells above that may go on, by their first column. */
  private Map<Integer, Place> above = new HashMap<>();

  private Map<Integer, Place> current = new HashMap<>();
  private @Nullable Place last;

  /** A row. */
  private record Line(boolean header, List<Place> cells) {}

  /** A cell that may still grow. */
  private static final class Place {

    private final int column;
    private final List<Block> blocks;
    private int columns;
    private int rows = 1;

    Place(int column, int columns, List<Block> blocks) {
      this.column = column;
      this.columns = columns;
      this.blocks = new ArrayList<>(blocks);
    }

    Block.Cell cell() {
      return new Block.Cell(column, columns, rows, blocks);
    }
  }

  void beginRow(boolean header) {
    lines.add(new Line(header, new ArrayList<>()));
    above = current;
    current = new HashMap<>();
    last = null;
  }

  void add(int column, int columns, List<Block> blocks) {
    Place place = new Place(column, columns, blocks);
    lines.get(lines.size() - 1).cells().add(place);
    current.put(column, place);
    last = place;
  }

  /** Makes the cell before take these columns as well. */
  void widen(int columns, List<Block> blocks) {
    if (last != null) {
      last.columns += columns;
      last.blocks.addAll(blocks);
    }
  }

  /** Makes the cell above take this row as well. */
  void lengthen(int column, int columns, List<Block> blocks) {
    Place place = above.get(column);
    if (place == null) {
      add(column, columns, blocks);
      return;
    }
    place.rows++;
    place.blocks.addAll(blocks);
    current.put(column, place);
    last = null;
  }

  Block.Table table() {
    List<Block.Row> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(new Block.Row(line.header(), line.cells().stream().map(Place::cell).toList()));
    }
    return new Block.Table(rows);
  }
}
