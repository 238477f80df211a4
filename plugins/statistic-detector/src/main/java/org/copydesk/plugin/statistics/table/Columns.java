package org.copydesk.plugin.statistics.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** The headings above the columns of a table, which may stand in two rows. */
final class Columns {

  private final TreeMap<Integer, Span> headings = new TreeMap<>();
  private final Map<Integer, Span> groups = new HashMap<>();
  private boolean closed;

  /**
   * Takes a row of headings: below another it divides that, whose empty cells belong to the heading
   * before them; below figures it begins anew.
   */
  void head(List<GridCell> row) {
    if (closed) {
      headings.clear();
      groups.clear();
      closed = false;
    }
    TreeMap<Integer, Span> above = new TreeMap<>(headings);
    for (GridCell cell : row) {
      for (int c = cell.column(); c < cell.column() + cell.width(); c++) {
        headings.put(c, cell.span());
        var group = above.floorEntry(c);
        if (group != null) {
          groups.put(c, group.getValue());
        }
      }
    }
  }

  /** Notes that figures have come. */
  void close() {
    closed = true;
  }

  @Nullable Span heading(int column) {
    return headings.get(column);
  }

  @Nullable Span group(int column) {
    return groups.get(column);
  }
}
