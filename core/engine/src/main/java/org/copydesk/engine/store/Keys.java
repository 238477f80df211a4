package org.copydesk.engine.store;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.api.annotation.LayerKey;

/**
 * The keys of what stages give on one document.
 *
 * <p>A key depends on the document, on the stage, and on the keys of the layers that the stage
 * takes, hence on the stages before it that gave them, and on no other stage.
 */
final class Keys {

  private static final String ABSENT = "-";

  private final String document;
  private final String text;
  private final Map<String, String> providers = new HashMap<>();

  /**
   * Begins with a document.
   *
   * @param document its id, with which every key begins
   * @param text a digest of its kept form
   */
  Keys(String document, String text) {
    this.document = document;
    this.text = text;
  }

  /** Returns the key of a stage's results, given the stages before it. */
  String of(Link link) {
    StringBuilder parts = new StringBuilder(text);
    parts
        .append('\0')
        .append(link.producer().stage())
        .append('\0')
        .append(link.producer().plugin());
    parts.append('\0').append(link.producer().version()).append('\0').append(link.digest());
    for (String layer : link.sortedNeeds()) {
      parts.append('\0').append(layer).append('=').append(providers.getOrDefault(layer, ABSENT));
    }
    return document + "/" + Chain.digest(parts.toString());
  }

  /** Notes that a stage gave its layers under a key. */
  void served(Link link, String key) {
    for (LayerKey<?> layer : link.layers()) {
      providers.put(layer.name(), key);
    }
  }

  /** Returns the key of one layer among a stage's results. */
  static String layer(String key, LayerKey<?> layer) {
    return key + "/" + layer.name();
  }
}
