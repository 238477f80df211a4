package org.copydesk.plugin.actors.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table.
 *
 * @param line the line it begins on, from 1
 * @param fields column name to text; a missing field is empty
 * @param lists column name to the items of those fields that are written as lists
 */
public record Row(long line, Map<String, String> fields, Map<String, List<String>> lists) {

  /** Makes a row whose fields are texts, in which '|' parts lists. */
  static Row of(long line, Map<String, String> fields) {
    return new Row(line, fields, Map.of());
  }

  /** Returns the names of its columns. */
  public Set<String> columns() {
    if (lists.isEmpty()) {
      return fields.keySet();
    }
    Set<String> columns = new LinkedHashSet<>(fields.keySet());
    columns.addAll(lists.keySet());
    return columns;
  }

  /** Returns a field without the space around it, empty when it is missing. */
  public String text(String column) {
    String text = fields.get(column);
    return text == null ? String.join(" ", lists.getOrDefault(column, List.of())) : text.strip();
  }

  /** Returns the items of a field; in a text '|' parts them. */
  public List<String> list(String column) {
    List<String> items = lists.get(column);
    return items == null ? parts(text(column)) : items;
  }

  private static List<String> parts(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\\|")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
