package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts words into the cells of a lattice, which lines that are not drawn make larger. */
final class LatticeCells {

  private final Lattice lattice;
  private final int[] owner;
  private final Map<Integer, List<Word>> words = new TreeMap<>();

  LatticeCells(Lattice lattice, List<Word> inside) {
    this.lattice = lattice;
    this.owner = new int[lattice.rows() * lattice.columns()];
    for (int i = 0; i < owner.length; i++) {
      owner[i] = i;
    }
    for (int i = 0; i < owner.length; i++) {
      merge(i / lattice.columns(), i % lattice.columns());
    }
    for (Word word : inside) {
      float x = (word.left() + word.right()) / 2;
      int place = lattice.row(word.box().centreY()) * lattice.columns() + lattice.column(x);
      words.computeIfAbsent(root(owner, place), key -> new ArrayList<>()).add(word);
    }
  }

  private void merge(int row, int column) {
    int place = row * lattice.columns() + column;
    if (lattice.isOpenRight(row, column)) {
      unite(place, place + 1);
    }
    if (lattice.isOpenBelow(row, column)) {
      unite(place, place + lattice.columns());
    }
  }

  /** The place that is read first stands for the cell. */
  private void unite(int a, int b) {
    int first = root(owner, a);
    int second = root(owner, b);
    owner[Math.max(first, second)] = Math.min(first, second);
  }

  int largest() {
    return words.values().stream().mapToInt(List::size).max().orElse(0);
  }

  /** Words in one column alone are boxed, not tabled. */
  boolean isTable() {
    long columns =
        words.keySet().stream().map(place -> place % lattice.columns()).distinct().count();
    return words.size() > 1 && columns > 1;
  }

  List<Table.Row> rows(List<Box> fills) {
    Map<Integer, int[]> ends = ends();
    List<List<Table.Cell>> cells = new ArrayList<>();
    for (int i = 0; i < lattice.rows(); i++) {
      cells.add(new ArrayList<>());
    }
    words.forEach(
        (place, inside) -> cells.get(place / lattice.columns()).add(cell(place, inside, ends)));
    List<Table.Row> rows = new ArrayList<>();
    boolean header = isHeader(cells, fills);
    for (List<Table.Cell> row : cells) {
      if (!row.isEmpty()) {
        row.sort(Comparator.comparing(Table.Cell::column));
        rows.add(new Table.Row(header && rows.isEmpty(), row));
      }
    }
    return rows;
  }

  private Table.Cell cell(int place, List<Word> inside, Map<Integer, int[]> ends) {
    int row = place / lattice.columns();
    int column = place % lattice.columns();
    int @Nullable [] end = ends.get(place);
    return new Table.Cell(
        column + 1,
        end == null ? 1 : end[1] - column + 1,
        end == null ? 1 : end[0] - row + 1,
        LineFinder.lines(inside));
  }

  /** Returns the last row and column of each cell. */
  private Map<Integer, int[]> ends() {
    Map<Integer, int[]> ends = new HashMap<>();
    for (int i = 0; i < owner.length; i++) {
      int[] end = ends.computeIfAbsent(root(owner, i), key -> new int[2]);
      end[0] = Math.max(end[0], i / lattice.columns());
      end[1] = Math.max(end[1], i % lattice.columns());
    }
    return ends;
  }

  private boolean isHeader(List<List<Table.Cell>> rows, List<Box> fills) {
    List<List<Table.Cell>> full = rows.stream().filter(row -> !row.isEmpty()).toList();
    if (full.size() < 2) {
      return false;
    }
    return isBold(full.get(0)) && !isBold(full.get(1)) || isShaded(0, fills) && !isShaded(1, fills);
  }

  private static boolean isBold(List<Table.Cell> row) {
    return row.stream().flatMap(cell -> cell.lines().stream()).allMatch(TextLine::bold);
  }

  private boolean isShaded(int row, List<Box> fills) {
    Box box = lattice.row(row);
    float covered = 0;
    for (Box fill : fills) {
      boolean inside = fill.contains(Math.max(fill.left(), box.left()), box.centreY());
      covered += inside ? Math.max(0, fill.sharedWidth(box)) : 0;
    }
    return covered > 0.8f * box.width();
  }

  /** Returns who stands for all the members of a group, and shortens the way to it. */
  static int root(int[] group, int member) {
    int root = member;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }
}
