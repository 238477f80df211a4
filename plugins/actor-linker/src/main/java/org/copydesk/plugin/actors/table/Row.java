package org.copydesk.plugin.actors.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a table.
 *
 * @param line the line it begins on, from 1
 * @param fields column name to text; a missing field is empty
 */
public record Row(long line, Map<String, String> fields) {

  /** Returns a field without the space around it, empty when it is missing. */
  public String text(String column) {
    return fields.getOrDefault(column, "").strip();
  }

  /** Returns the parts of a field, which '|' parts. */
  public List<String> list(String column) {
    return Stream.of(text(column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
