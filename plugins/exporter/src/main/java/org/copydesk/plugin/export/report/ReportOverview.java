package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.plugin.export.reading.Names;

/**
 * What the first page tells: counts, who is quoted most, what was not read whole, the documents.
 */
final class ReportOverview {

  private static final int MOST_QUOTED = 12;
  private static final int FULL_BAR = 320;

  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final Map<String, Integer> quotesByActor = new TreeMap<>();
  private int quotes;
  private int statistics;
  private int actors;

  void add(ReportDocument view) {
    rows.add(view.summary());
    quotes += view.quotes().size();
    statistics += view.statistics().size();
    actors += view.actors().size();
    view.quotesByActor().forEach((name, count) -> quotesByActor.merge(name, count, Integer::sum));
  }

  List<Map<String, Object>> rows() {
    return rows;
  }

  Map<String, Object> values(RunFacts run) {
    List<Map<String, Object>> trouble =
        StreamSupport.stream(run.ledger().spliterator(), false)
            .filter(
                entry -> entry.status() == Status.PARTIAL || entry.status() == Status.QUARANTINED)
            .map(ReportOverview::trouble)
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("pipeline", run.pipeline());
    values.put("documents", rows.size());
    values.put("quotes", quotes);
    values.put("statistics", statistics);
    values.put("actors", actors);
    values.put("speakers", speakers());
    values.put("hasSpeakers", !quotesByActor.isEmpty());
    values.put("trouble", trouble);
    values.put("hasTrouble", !trouble.isEmpty());
    return values;
  }

  private List<Map<String, Object>> speakers() {
    int most = quotesByActor.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return quotesByActor.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_QUOTED)
        .map(e -> bar(e.getKey(), e.getValue(), most))
        .toList();
  }

  private static Map<String, Object> bar(String name, int count, int most) {
    return Map.of("name", name, "count", count, "width", count * FULL_BAR / most);
  }

  private static Map<String, Object> trouble(LedgerEntry entry) {
    return Map.of(
        "place", entry.place().toString(),
        "status", Names.of(entry.status()),
        "reason", Optional.ofNullable(entry.reason()).map(Reason::code).orElse(""),
        "stage", entry.stage(),
        "detail", entry.detail());
  }
}
