package org.copydesk.plugin.actors.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.TypeNames;
import org.copydesk.plugin.actors.table.PluginTables;

/** What properties and classes in RDF are to a base. */
final class RdfTerms {

  private final Map<String, String> uses = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();

  RdfTerms() {
    PluginTables.rows("rdf-properties.csv")
        .forEach(row -> uses.put(row.text("property"), row.text("use")));
    PluginTables.rows("rdf-classes.csv")
        .forEach(row -> types.put(row.text("class"), row.text("type")));
  }

  /** Returns what a property is read for, empty for one that is not. */
  String use(String property) {
    return uses.getOrDefault(property, "");
  }

  /** Tells whether what is of a class may be an actor. */
  boolean isActor(String type) {
    return types.containsKey(type);
  }

  /** Returns the type of actor that a class tells. */
  Optional<ActorType> type(String type) {
    return TypeNames.find(types.getOrDefault(type, ""));
  }
}
