package org.copydesk.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.compare.Difference;
import org.copydesk.compare.DifferenceKind;
import org.copydesk.compare.DocumentDifference;
import org.copydesk.compare.Finding;
import org.copydesk.compare.LayerCount;
import org.copydesk.compare.RunComparison;
import tools.jackson.databind.json.JsonMapper;

/** Prints what differs as JSON: a line for each document and difference, and the sums last. */
final class DiffLines {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final PrintWriter out;

  DiffLines(PrintWriter out) {
    this.out = out;
  }

  void print(RunComparison comparison) {
    comparison.forEach(this::print);
    Map<String, Object> sums = new LinkedHashMap<>();
    sums.put("documents", sum(comparison.documents()));
    comparison.counts().forEach((layer, count) -> sums.put(layer, sum(count)));
    print(Map.of("sums", sums));
  }

  private static Map<String, Long> sum(LayerCount count) {
    Map<String, Long> sum = new LinkedHashMap<>();
    sum.put("same", count.same());
    sum.put("changed", count.changed());
    sum.put("new", count.fresh());
    sum.put("lost", count.lost());
    return sum;
  }

  private void print(DocumentDifference document) {
    if (document.isSame()) {
      return;
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("place", document.place());
    facts.put("document", document.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    print(facts);
    document.differences().forEach(difference -> print(document.place(), difference));
  }

  private void print(String place, Difference difference) {
    Finding finding = difference.finding();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("place", place);
    facts.put("difference", DifferenceKind.of(difference).word());
    facts.put("layer", finding.layer());
    facts.put("id", finding.id());
    facts.put("begin", finding.begin());
    facts.put("end", finding.end());
    facts.put("text", finding.text());
    if (difference instanceof Difference.Changed changed) {
      facts.put("before", changed.before().id());
      facts.put("changes", changed.changes());
    } else {
      facts.put("says", finding.says());
    }
    print(facts);
  }

  private void print(Map<String, ?> facts) {
    out.println(JSON.writeValueAsString(facts));
  }
}
