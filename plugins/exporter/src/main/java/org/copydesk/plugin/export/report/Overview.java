package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the first page shows, and how many rows each table has. */
final class Overview {

  private static final int SPEAKERS = 12;

  /** More of them make a knot, not a picture. */
  private static final int TIES = 45;

  /**
   * Who speaks of or to whom.
   *
   * @param actors number, name, type and quotes of each
   * @param ties the numbers of a speaker and another, and how often
   */
  record Network(List<List<Object>> actors, List<List<Object>> ties) {}

  private record Tied(ReportActor from, ReportActor to, int times) {}

  private final Tally tally;
  private final RunCast people;

  Overview(Tally tally, RunCast people) {
    this.tally = tally;
    this.people = people;
  }

  Map<String, Object> values(String pipeline, List<Rows> tables) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    tables.forEach(table -> sizes.put(table.name(), table.size()));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("pipeline", pipeline);
    values.put("inAFile", Rows.IN_A_FILE);
    values.put("sizes", sizes);
    values.put("aside", people.actors().stream().filter(ReportActor::aside).count());
    values.put("times", tally.times());
    values.put("undated", tally.undated());
    values.put("quoteKinds", tally.quoteKinds());
    values.put("statisticKinds", tally.statisticKinds());
    values.put("speakers", speakers());
    values.put("network", network());
    return values;
  }

  private List<List<Object>> speakers() {
    return people.actors().stream()
        .limit(SPEAKERS)
        .filter(actor -> actor.rows(Tie.SAID).size() > 0)
        .map(a -> List.<Object>of(a.number(), a.name(), a.rows(Tie.SAID).size()))
        .toList();
  }

  private Network network() {
    List<Tied> ties = strongest();
    Set<ReportActor> actors = new LinkedHashSet<>();
    for (Tied tie : ties) {
      actors.add(tie.from());
      actors.add(tie.to());
    }
    return new Network(
        actors.stream()
            .map(a -> List.<Object>of(a.number(), a.name(), a.type(), a.rows(Tie.SAID).size()))
            .toList(),
        ties.stream()
            .map(t -> List.<Object>of(t.from().number(), t.to().number(), t.times()))
            .toList());
  }

  private List<Tied> strongest() {
    List<Tied> ties = new ArrayList<>();
    for (ReportActor actor : people.actors()) {
      actor.speaksOf().forEach((other, times) -> ties.add(new Tied(actor, other, times)));
    }
    return ties.stream()
        .filter(tie -> tie.from().named() && tie.to().named())
        .sorted(
            Comparator.comparing((Tied tie) -> -tie.times())
                .thenComparing(tie -> tie.from().number())
                .thenComparing(tie -> tie.to().number()))
        .limit(TIES)
        .toList();
  }
}
