package org.copydesk.acceptance.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.acceptance.Facts;
import tools.jackson.databind.JsonNode;

/**
 * A quote, as the corpus has it or as it was found.
 *
 * @param kind direct, mixed or indirect
 * @param parts its pieces in order
 * @param speaker who says it; of the gold, every right way to name who says it; none when empty
 * @param cue the words that tell of the speaking; none when empty
 * @param confidence from 0 to 1; 1 for the gold
 * @param optional whether it counts neither found nor missed
 */
public record Speech(
    String kind,
    List<Range> parts,
    List<Range> speaker,
    List<Range> cue,
    double confidence,
    boolean optional) {

  private static final Map<Character, String> KINDS =
      Map.of('d', "direct", 'm', "mixed", 'i', "indirect");

  /** Returns the quotes that a text's marks tell of. */
  public static List<Speech> from(MarkedText text) {
    Map<Integer, List<Mark>> quotes = new TreeMap<>();
    for (Mark mark : text.marks()) {
      for (int number : mark.numbers()) {
        quotes.computeIfAbsent(number, key -> new ArrayList<>()).add(mark);
      }
    }
    return quotes.entrySet().stream().map(e -> marked(e.getKey(), e.getValue())).toList();
  }

  /** Returns a quote of the JSON Lines export. */
  public static Speech from(JsonNode quote) {
    return new Speech(
        quote.path("kind").asString(),
        Facts.list(quote.path("parts")).stream().map(Speech::range).toList(),
        role(quote.path("speaker")),
        role(quote.path("cue")),
        quote.path("confidence").asDouble(),
        false);
  }

  private static Speech marked(int number, List<Mark> marks) {
    Mark content =
        marks.stream()
            .filter(Mark::isContent)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Nothing is said in " + number));
    return new Speech(
        KINDS.getOrDefault(content.letter(), ""),
        ranges(marks, Mark.CONTENTS),
        ranges(marks, "s"),
        ranges(marks, "q"),
        1,
        content.optional());
  }

  private static List<Range> ranges(List<Mark> marks, String letters) {
    return marks.stream()
        .filter(mark -> letters.indexOf(mark.letter()) >= 0)
        .map(Mark::range)
        .sorted(Comparator.comparingInt(Range::begin))
        .toList();
  }

  private static List<Range> role(JsonNode span) {
    return span.path("begin").isNumber() ? List.of(range(span)) : List.of();
  }

  private static Range range(JsonNode span) {
    return new Range(span.path("begin").asInt(), span.path("end").asInt());
  }
}
