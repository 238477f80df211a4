package org.copydesk.loader.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a quote that is set in from the margin from code, addresses and first lines. */
final class Indented {

  private static final int FAR = 4;
  private static final int SHORTEST = 60;
  private static final Pattern ALIGNED = Pattern.compile("\\S {3,}\\S|\\t|[;{}]$|^[#|+]");

  private Indented() {}

  /** Tells whether a group of lines is one: several lines of prose, the text around at the edge. */
  static boolean isQuote(List<List<Line>> groups, int at) {
    List<Line> group = groups.get(at);
    return group.size() > 1
        && at > 0
        && isAtEdge(groups.get(at - 1))
        && (at + 1 == groups.size() || isAtEdge(groups.get(at + 1)))
        && isSetIn(group)
        && isProse(group);
  }

  private static boolean isAtEdge(List<Line> group) {
    return group.stream().allMatch(line -> line.indent() == 0);
  }

  private static boolean isSetIn(List<Line> group) {
    int indent = group.get(0).indent();
    return indent >= FAR && group.stream().allMatch(line -> line.indent() == indent);
  }

  private static boolean isProse(List<Line> group) {
    return Line.cover(group).length() >= SHORTEST
        && group.get(group.size() - 1).endsSentence()
        && group.stream().noneMatch(line -> ALIGNED.matcher(line.words()).find());
  }
}
