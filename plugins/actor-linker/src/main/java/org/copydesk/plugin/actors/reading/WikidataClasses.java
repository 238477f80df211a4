package org.copydesk.plugin.actors.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.TypeNames;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;

/** Which classes of Wikidata are wanted, and what type of actor each is. */
final class WikidataClasses {

  private final Map<String, ActorType> types = new LinkedHashMap<>();

  private WikidataClasses() {}

  /**
   * Makes them.
   *
   * @param wanted ids such as {@code Q5}, or with a type {@code Q5=person}; none for those of the
   *     plugin's table
   */
  static WikidataClasses of(List<String> wanted) {
    WikidataClasses classes = new WikidataClasses();
    WikidataClasses known = new WikidataClasses();
    for (Row row : PluginTables.rows("wikidata-classes.csv")) {
      known.types.put(row.text("class"), TypeNames.find(row.text("type")).orElseThrow());
    }
    wanted.forEach(each -> classes.add(each, known));
    return wanted.isEmpty() ? known : classes;
  }

  private void add(String wanted, WikidataClasses known) {
    int equals = wanted.indexOf('=');
    if (equals < 0) {
      types.put(wanted, known.types.getOrDefault(wanted, ActorType.ORGANISATION));
      return;
    }
    String type = wanted.substring(equals + 1);
    types.put(
        wanted.substring(0, equals),
        TypeNames.find(type)
            .orElseThrow(
                () ->
                    new BadBaseException(
                        "'" + type + "' is no type; the types are " + TypeNames.all() + ".")));
  }

  /** Returns the type of an item in some classes, nothing when it is in none that is wanted. */
  Optional<ActorType> type(Collection<String> classes) {
    for (Map.Entry<String, ActorType> each : types.entrySet()) {
      if (classes.contains(each.getKey())) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }
}
