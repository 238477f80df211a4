package org.copydesk.plugin.actors.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.api.stage.Table;

/** Who has to do with whom in the whole run, and how often. */
final class RelationTable {

  private static final List<String> COLUMNS =
      List.of("from", "from-name", "relation", "to", "to-name", "times", "documents");

  private static final Comparator<Map.Entry<List<String>, Count>> MOST =
      Comparator.comparing(entry -> -entry.getValue().times().get());

  /** How often, and in which documents. */
  private record Count(AtomicInteger times, Set<String> documents) {}

  private final Map<List<String>, Count> counts = new TreeMap<>(RelationTable::compare);
  private final Map<String, RunActor> run;

  /**
   * Counts the relations of all documents.
   *
   * @param ids the run's id of each local id
   */
  RelationTable(List<Relation> relations, Map<String, String> ids, Map<String, RunActor> run) {
    this.run = run;
    for (Relation relation : relations) {
      String from = ids.get(relation.from());
      String to = ids.get(relation.to());
      if (from != null && to != null) {
        Count count =
            counts.computeIfAbsent(
                List.of(from, relation.kind().toString(), to),
                key -> new Count(new AtomicInteger(), new TreeSet<>()));
        count.times().incrementAndGet();
        count.documents().add(relation.document());
      }
    }
  }

  /** What is most frequent comes first. */
  Table table() {
    List<List<String>> rows =
        counts.entrySet().stream().sorted(MOST).map(e -> row(e.getKey(), e.getValue())).toList();
    return new Table("actor-relations", COLUMNS, rows);
  }

  private List<String> row(List<String> key, Count count) {
    return List.of(
        key.get(0),
        name(key.get(0)),
        key.get(1),
        key.get(2),
        name(key.get(2)),
        String.valueOf(count.times()),
        String.join("; ", count.documents()));
  }

  private String name(String id) {
    RunActor actor = run.get(id);
    return actor == null ? "" : actor.name();
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\n", one).compareTo(String.join("\n", other));
  }
}
