package org.copydesk.plugin.actors.reading;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;
import org.jspecify.annotations.Nullable;

/** What the properties of Wikidata are to a base. */
final class WikidataProperties {

  /**
   * What a property is read for.
   *
   * @param kind as the plugin's table has it: 'class', 'country', 'from', ...
   * @param register whose code it is, if it is one
   */
  record Use(String kind, String register) {}

  private final Map<String, Use> uses = new HashMap<>();

  private WikidataProperties() {}

  static WikidataProperties read() {
    WikidataProperties properties = new WikidataProperties();
    for (Row row : PluginTables.rows("wikidata-properties.csv")) {
      properties.uses.put(row.text("property"), new Use(row.text("use"), row.text("register")));
    }
    return properties;
  }

  /** Returns what a property is read for, null for one that is not. */
  @Nullable Use use(String property) {
    return uses.get(property);
  }
}
