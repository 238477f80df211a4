package org.copydesk.plugin.actors.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows out of JSON Lines: an object a line, lists as arrays of strings. */
public final class JsonRows {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonRows() {}

  /** Reads the lines, noting each that is no object. */
  public static void read(Reader reader, List<Row> rows, List<String> problems) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String json = line.startsWith("\ufeff") ? line.substring(1) : line;
      if (!json.isBlank()) {
        read(number, json, rows, problems);
      }
    }
  }

  private static void read(long line, String json, List<Row> rows, List<String> problems) {
    try {
      JsonNode object = JSON.readTree(json);
      if (object.isObject()) {
        rows.add(new Row(line, fields(object)));
      } else {
        problems.add("line " + line + ": an object is expected, such as {\"id\": \"who\", ...}");
      }
    } catch (JacksonException e) {
      problems.add("line " + line + ": this is no JSON: " + e.getOriginalMessage());
    }
  }

  private static Map<String, String> fields(JsonNode object) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      fields.put(field.getKey(), text(field.getValue()));
    }
    return fields;
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.isNull() ? "" : value.asString("");
    }
    StringJoiner parts = new StringJoiner("|");
    for (JsonNode item : value) {
      parts.add(item.asString(""));
    }
    return parts.toString();
  }
}
