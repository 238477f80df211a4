package org.copydesk.plugin.actors.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.TypeNames;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;

/** What the schemata of FollowTheMoney are here. */
final class FtmSchemas {

  private final List<Row> rows = PluginTables.rows("ftm-schemas.csv");

  /** Returns the type of an entity, nothing where it is no actor. */
  Optional<ActorType> type(String schema, Collection<String> topics) {
    for (Row row : rows) {
      String topic = row.text("topic");
      if (row.text("schema").equals(schema) && (topic.isEmpty() || topics.contains(topic))) {
        return TypeNames.find(row.text("type"));
      }
    }
    return Optional.empty();
  }
}
