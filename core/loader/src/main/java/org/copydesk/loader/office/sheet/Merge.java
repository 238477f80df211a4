package org.copydesk.loader.office.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * A rectangle of cells that show as one; rows and columns count from 0, both ends belong to it.
 *
 * @param firstRow the row of the cell that holds what they show
 * @param firstColumn its column
 */
record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  boolean isReal() {
    return lastRow >= firstRow
        && lastColumn >= firstColumn
        && (lastRow > firstRow || lastColumn > firstColumn);
  }

  Map<String, String> attributes() {
    Map<String, String> spans = new HashMap<>();
    if (lastColumn > firstColumn) {
      spans.put("column-span", Integer.toString(lastColumn - firstColumn + 1));
    }
    if (lastRow > firstRow) {
      spans.put("row-span", Integer.toString(lastRow - firstRow + 1));
    }
    return spans;
  }
}
