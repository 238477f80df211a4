package org.copydesk.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.embed.findings.Fact;
import org.copydesk.embed.findings.Finding;
import org.copydesk.embed.findings.Findings;

/** Lists what was found, layer by layer, each with its place. */
final class FindingPage {

  private static final int INDENT = 2;
  private static final int NAME_WIDTH = 9;
  private static final int MOST_PLACES = 6;

  private final Places places;
  private final int width;
  private final Consumer<Inked> out;

  FindingPage(Places places, int width, Consumer<Inked> out) {
    this.places = places;
    this.width = width;
    this.out = out;
  }

  void print(Findings layer) {
    Ink ink = Inks.of(layer.layer());
    out.accept(Inked.EMPTY);
    out.accept(
        Inked.of(layer.layer(), Ink.BOLD)
            .plus("  " + layer.all().size() + by(layer.producer()), Ink.FAINT));
    if (layer.layer().equals("entities")) {
      names(layer.all(), ink);
    } else {
      int labels = layer.all().stream().mapToInt(f -> f.label().length()).max().orElse(0);
      layer.all().forEach(finding -> print(finding, labels, ink));
    }
  }

  private static String by(Producer producer) {
    return producer.stage().isEmpty() ? "" : ", by " + producer.stage();
  }

  private void print(Finding finding, int labelWidth, Ink ink) {
    Inked words = Inked.of(flat(finding.words()), ink);
    if (finding.facts().stream().noneMatch(fact -> finding.spans().get(0).equals(fact.span()))) {
      words = words.plus("  " + places.of(finding.spans()), Ink.FAINT);
    }
    if (finding.confidence() != null) {
      words = words.plus("  " + finding.confidence(), Ink.FAINT);
    }
    Inked kind = finding.kind().isEmpty() ? Inked.EMPTY : Inked.of(finding.kind() + "  ", Ink.BOLD);
    new FactTable(INDENT, labelWidth, width, out)
        .print(Inked.of(finding.label(), ink), kind.plus(words));
    FactTable facts = new FactTable(INDENT + labelWidth + 2, NAME_WIDTH, width, out);
    grouped(finding.facts())
        .forEach((name, value) -> facts.print(Inked.of(name, Ink.FAINT), value));
  }

  /**
   * Facts of one name stand in one line, such as all mentions by a pronoun, and so do values that
   * follow each other, such as a number and its unit.
   */
  private Map<String, Inked> grouped(List<Fact> facts) {
    Map<String, Inked> grouped = new LinkedHashMap<>();
    String values = "";
    for (Fact fact : facts) {
      boolean isValue = fact.span() == null;
      boolean goesOn = isValue && !values.isEmpty() && !fact.name().equals(values);
      Inked value = goesOn ? Inked.of(fact.name() + " ", Ink.FAINT).plus(value(fact)) : value(fact);
      grouped.merge(
          goesOn ? values : fact.name(),
          value,
          (one, other) -> one.plus(" \u00b7 ", Ink.FAINT).plus(other));
      values = isValue ? (goesOn ? values : fact.name()) : "";
    }
    return grouped;
  }

  private Inked value(Fact fact) {
    Inked value = Inked.of(flat(fact.words()));
    if (fact.span() != null) {
      value = value.plus("  " + places.of(fact.span()), Ink.FAINT);
    }
    if (fact.actor() != null) {
      value =
          value
              .plus("  = ", Ink.FAINT)
              .plus(fact.actor().label() + " " + flat(fact.actor().name()), Ink.ACTOR);
    }
    return value;
  }

  /** Names are many: one line for each, with all its places. */
  private void names(List<Finding> names, Ink ink) {
    Map<String, Map<String, List<Span>>> kinds = new LinkedHashMap<>();
    for (Finding name : names) {
      kinds
          .computeIfAbsent(name.kind(), kind -> new LinkedHashMap<>())
          .computeIfAbsent(flat(name.words()), words -> new ArrayList<>())
          .addAll(name.spans());
    }
    int kindWidth = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    FactTable table = new FactTable(INDENT, kindWidth, width, out);
    for (Map.Entry<String, Map<String, List<Span>>> kind : kinds.entrySet()) {
      Inked label = Inked.of(kind.getKey(), Ink.FAINT);
      for (Map.Entry<String, List<Span>> name : kind.getValue().entrySet()) {
        table.print(label, Inked.of(name.getKey(), ink).plus(where(name.getValue()), Ink.FAINT));
        label = Inked.EMPTY;
      }
    }
  }

  private String where(List<Span> spans) {
    List<Span> first = spans.subList(0, Math.min(MOST_PLACES, spans.size()));
    int more = spans.size() - first.size();
    return "  " + places.of(first) + (more == 0 ? "" : " and " + more + " more");
  }

  private static String flat(String words) {
    return Visible.of(words.replaceAll("\\s+", " ")).strip();
  }
}
