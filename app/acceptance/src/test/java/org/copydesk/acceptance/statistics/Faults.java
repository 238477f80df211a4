package org.copydesk.acceptance.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.acceptance.corpus.Range;
import org.copydesk.acceptance.statistics.FigurePairs.Pair;

/** What is wrong in a text, a line each, with some words around it. */
final class Faults {

  private static final int AROUND = 45;

  private final StatisticText text;
  private final List<String> lines = new ArrayList<>();

  Faults(StatisticText text) {
    this.text = text;
  }

  List<String> lines() {
    return lines;
  }

  void missed(Figure gold) {
    lines.add(line("missed", gold.range(), gold.claim().toString()));
  }

  void wrong(Figure found) {
    lines.add(line("false", found.range(), found.claim().toString()));
  }

  /** Adds what differs between two figures of the same value. */
  void compare(Figure gold, Figure found, Pair pair) {
    if (!pair.unit() || !pair.change() || !gold.claim().sameKind(found.claim())) {
      lines.add(line("claim", gold.range(), gold.claim() + " but found " + found.claim()));
    }
    role("subject", gold.range(), gold.subject(), found.subject());
    role("time", gold.range(), gold.time(), found.time());
    role("source", gold.range(), gold.source(), found.source());
  }

  private void role(String name, Range place, List<Range> told, List<Range> said) {
    if (!Figure.meet(told, said) && !(told.isEmpty() && said.isEmpty())) {
      lines.add(line(name, place, words(told) + " but found " + words(said)));
    }
  }

  private String words(List<Range> ranges) {
    return ranges.isEmpty()
        ? "none"
        : ranges.stream()
            .map(range -> "'" + range.in(text.text()) + "'")
            .collect(Collectors.joining(" or "));
  }

  private String line(String what, Range place, String told) {
    String all = text.text();
    String before = all.substring(Math.max(0, place.begin() - AROUND), place.begin());
    String after = all.substring(place.end(), Math.min(all.length(), place.end() + AROUND));
    String words = before + "[" + place.in(all) + "]" + after;
    return (what + "\t" + text.file() + "\t" + told + "\t" + words).replaceAll("[\r\n]+", " ");
  }
}
