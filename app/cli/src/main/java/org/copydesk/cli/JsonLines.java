package org.copydesk.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON, an object a line; safe for any thread. */
final class JsonLines {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final PrintWriter out;

  JsonLines(PrintWriter out) {
    this.out = out;
  }

  /**
   * Writes an event.
   *
   * @param event its name
   * @param facts what else there is to say, in their order
   */
  void write(String event, Map<String, ?> facts) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("event", event);
    line.putAll(facts);
    String json = JSON.writeValueAsString(line);
    synchronized (out) {
      out.println(json);
      out.flush();
    }
  }
}
