package org.copydesk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the annotations of an exported document. */
final class DocumentFindings {

  /** Where something stands is told by its words, and how sure it is changes with every version. */
  private static final Set<String> LEFT_OUT =
      Set.of("id", "begin", "end", "begin-cp", "end-cp", "text", "confidence");

  private final JsonNode layers;
  private final Map<String, String> actors = new HashMap<>();

  DocumentFindings(JsonNode document) {
    this.layers = document.path("layers");
    for (JsonNode actor : layers.path("actors")) {
      actors.put(actor.path("id").asString(""), actor.path("name").asString(""));
    }
  }

  /** Returns the annotations of a layer, none where the run has not got it. */
  List<Finding> layer(String name) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode node : layers.path(name)) {
      Map<String, String> says = new LinkedHashMap<>();
      flatten("", node, says);
      String words = node.path("text").asString("");
      String text = node.path("name").asString(words);
      says.values().removeIf(text::equals); // its name, or its only part
      findings.add(
          new Finding(
              name,
              node.path("id").asString(""),
              node.path("begin").asInt(0),
              node.path("end").asInt(0),
              text,
              says));
    }
    return findings;
  }

  private void flatten(String prefix, JsonNode node, Map<String, String> says) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!LEFT_OUT.contains(field.getKey())) {
        add(prefix + field.getKey(), field.getValue(), says);
      }
    }
  }

  private void add(String field, JsonNode value, Map<String, String> says) {
    if (value.isObject()) {
      if (value.has("text")) {
        says.put(field, value.path("text").asString(""));
      }
      flatten(field + ".", value, says);
    } else if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.path("text").asString(part.asString(part.toString()))));
      says.put(field, String.join(" · ", parts));
    } else if (!value.isNull()) {
      String said = value.asString("");
      boolean actor = field.equals("actor") || field.endsWith(".actor");
      says.put(field, actor ? actors.getOrDefault(said, said) : said);
    }
  }
}
