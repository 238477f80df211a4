package org.copydesk.api.stage;

import java.util.List;

/**
 * A table of the whole run, such as its actors across documents.
 *
 * @param name in kebab-case, unique in a run
 * @param columns the column names in kebab-case
 * @param rows each with one cell a column
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

  /**
   * Copies the rows.
   *
   * @throws IllegalArgumentException if a row has another number of cells than there are columns
   */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Table '"
                + name
                + "' has "
                + columns.size()
                + " columns, a row "
                + row.size()
                + " cells.");
      }
    }
  }
}
