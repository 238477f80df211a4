package org.copydesk.plugin.actors.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.api.stage.Table;

/** Who has to do with whom in the whole run, and how often. */
final class RelationTable {

  private static final List<String> COLUMNS =
      List.of("from", "from-name", "relation", "to", "to-name", "times", "documents");

  /** How often, and in which documents. */
  private record Count(List<String> times, Set<String> documents) {}

  private final Map<List<String>, Count> counts = new TreeMap<>(RelationTable::compare);
  private final Map<String, RunActor> run;

  /**
   * Counts the relations of all documents.
   *
   * @param ids the run's id of each local id, after its document's
   */
  RelationTable(List<Relation> relations, Map<String, String> ids, Map<String, RunActor> run) {
    this.run = run;
    for (Relation relation : relations) {
      String from = ids.get(relation.document() + relation.from());
      String to = ids.get(relation.document() + relation.to());
      if (from != null && to != null) {
        Count count =
            counts.computeIfAbsent(
                List.of(from, relation.kind().toString(), to),
                key -> new Count(new ArrayList<>(), new TreeSet<>()));
        count.times().add(relation.document());
        count.documents().add(relation.document());
      }
    }
  }

  Table table() {
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((key, count) -> rows.add(row(key.get(0), key.get(1), key.get(2), count)));
    return new Table("actor-relations", COLUMNS, rows);
  }

  private List<String> row(String from, String relation, String to, Count count) {
    return List.of(
        from,
        name(from),
        relation,
        to,
        name(to),
        String.valueOf(count.times().size()),
        String.join(" ", count.documents()));
  }

  private String name(String id) {
    RunActor actor = run.get(id);
    return actor == null ? "" : actor.name();
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\n", one).compareTo(String.join("\n", other));
  }
}
