package org.copydesk.plugin.actors.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rows out of JSON Lines: an object a line, lists as arrays of strings. An object in it gives
 * columns of its own: {@code "aliases": {"fr": [...]}} gives {@code aliases-fr}.
 */
public final class JsonRows {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonRows() {}

  /** Reads the lines one by one. */
  public static void read(InputStream in, RowReceiver receiver) throws IOException {
    Lines lines = new Lines(in);
    while (lines.next()) {
      if (lines.isTooLong()) {
        receiver.problem(lines.number(), "the line is too long; an object a line is expected");
      } else if (lines.from() < lines.to()) {
        read(lines, receiver);
      }
    }
  }

  private static void read(Lines lines, RowReceiver receiver) {
    try {
      JsonNode object =
          JSON.readTree(lines.bytes(), lines.from(), Math.max(0, lines.to() - lines.from()));
      if (object.isObject()) {
        receiver.row(row(lines.number(), object));
      } else {
        receiver.problem(lines.number(), "an object is expected, such as {\"id\": \"who\", ...}");
      }
    } catch (JacksonException e) {
      receiver.problem(lines.number(), "this is no JSON: " + e.getOriginalMessage());
    }
  }

  private static Row row(long line, JsonNode object) {
    Row row = new Row(line, new LinkedHashMap<>(), new LinkedHashMap<>());
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      put(field.getKey(), field.getValue(), row);
    }
    return row;
  }

  private static void put(String column, JsonNode value, Row row) {
    if (value.isArray()) {
      row.lists().put(column, items(value));
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        put(column + "-" + field.getKey(), field.getValue(), row);
      }
    } else {
      row.fields().put(column, value.isNull() ? "" : value.asString(""));
    }
  }

  private static List<String> items(JsonNode array) {
    List<String> items = new ArrayList<>();
    for (JsonNode item : array) {
      String text = item.asString("").strip();
      if (!text.isEmpty()) {
        items.add(text);
      }
    }
    return items;
  }
}
