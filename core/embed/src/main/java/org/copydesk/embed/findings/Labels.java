package org.copydesk.embed.findings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short names for the annotations of each layer: the first letters that no other layer has. */
final class Labels {

  /** The layers that most people look at have the first choice, whatever else is there. */
  private static final List<String> FIRST = List.of("quotes", "statistics", "actors", "entities");

  private final Map<String, String> prefixes = new LinkedHashMap<>();

  private Labels() {}

  static Labels of(Collection<String> layers) {
    Labels labels = new Labels();
    FIRST.forEach(labels::add);
    layers.forEach(labels::add);
    return labels;
  }

  String label(String layer, int index) {
    return prefixes.getOrDefault(layer, layer) + (index + 1);
  }

  private void add(String layer) {
    if (prefixes.containsKey(layer)) {
      return;
    }
    int length = 1;
    while (length < layer.length() && prefixes.containsValue(layer.substring(0, length))) {
      length++;
    }
    prefixes.put(layer, layer.substring(0, length));
  }
}
