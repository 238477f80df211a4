package org.copydesk.loader.office.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet, asked row by row from the top. */
final class Merges {

  /** No sheet that people make has more; a hostile one may claim millions. */
  private static final int MOST = 200_000;

  /** The widest sheet there is. */
  static final int WIDEST = 16_384;

  private final Map<Integer, List<Merge>> byRow = new HashMap<>();
  private final List<Integer> rows = new ArrayList<>();
  private int count;
  private int nextRow;

  /** The last row for which each column is taken by a merge from above, or -1. */
  private int[] takenUntil = new int[0];

  private final Map<Integer, Merge> here = new HashMap<>();

  void add(Merge merge) {
    boolean inside = merge.firstRow() >= 0 && merge.firstColumn() >= 0;
    if (merge.isReal() && inside && merge.lastColumn() < WIDEST && count++ < MOST) {
      byRow
          .computeIfAbsent(
              merge.firstRow(),
              row -> {
                rows.add(row);
                return new ArrayList<>(1);
              })
          .add(merge);
    }
  }

  /** Goes on to a row, which is below all rows before. */
  void moveTo(int row) {
    here.clear();
    if (nextRow == 0) {
      rows.sort(null);
    }
    while (nextRow < rows.size() && rows.get(nextRow) <= row) {
      int first = rows.get(nextRow++);
      byRow.getOrDefault(first, List.of()).forEach(merge -> take(merge, first == row));
    }
  }

  private void take(Merge merge, boolean starts) {
    if (takenUntil.length <= merge.lastColumn()) {
      int old = takenUntil.length;
      takenUntil = Arrays.copyOf(takenUntil, Math.min(WIDEST, 2 * merge.lastColumn() + 8));
      Arrays.fill(takenUntil, old, takenUntil.length, -1);
    }
    if (takenUntil[merge.firstColumn()] >= merge.firstRow()) {
      return; // it crosses another one, as in no sheet that Excel would open
    }
    Arrays.fill(takenUntil, merge.firstColumn(), merge.lastColumn() + 1, merge.lastRow());
    if (starts) {
      here.put(merge.firstColumn(), merge);
    }
  }

  /** Returns the merge that begins with a cell of the row. */
  @Nullable Merge at(int column) {
    return here.get(column);
  }

  /** Tells whether a cell of the row lies under a merge and is not its first. */
  boolean covers(int row, int column) {
    return column < takenUntil.length && takenUntil[column] >= row && !here.containsKey(column);
  }
}
