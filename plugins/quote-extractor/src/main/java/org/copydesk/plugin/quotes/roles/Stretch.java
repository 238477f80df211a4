package org.copydesk.plugin.quotes.roles;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;

/**
 * Words of a paragraph that play one role together.
 *
 * @param begin the index of the first word
 * @param end the index after the last
 * @param span where they stand in the text
 * @param speech whether the role is one in speech, not in another attribution
 * @param chance how likely it begins and ends where it does, from 0 to 1
 */
record Stretch(int begin, int end, Span span, boolean speech, double chance) {

  /** The stretches of a role in a paragraph, in order. */
  static List<Stretch> of(Paragraph paragraph, Role role) {
    double[][] chances = paragraph.chances(role);
    int[] states =
        BestPath.of(chances, paragraph.costs(role), paragraph.ends(role), paragraph.goings());
    List<Stretch> stretches = new ArrayList<>();
    for (int begin = 0; begin < states.length; begin++) {
      if (BestPath.begins(states[begin])) {
        int end = begin + 1;
        while (end < states.length && states[end] == states[begin] + 1) {
          end++;
        }
        stretches.add(of(paragraph, chances, begin, end, states[begin]));
      }
    }
    return stretches;
  }

  private static Stretch of(
      Paragraph paragraph, double[][] chances, int begin, int end, int state) {
    double starts = chances[begin][state];
    double stops = end < chances.length ? 1 - chances[end][state + 1] : 1;
    return new Stretch(begin, end, paragraph.span(begin, end), state == 1, starts * stops);
  }

  boolean holds(int offset) {
    return offset >= span.begin() && offset < span.end();
  }

  /** These words cut or widened to others. */
  Stretch withWords(Paragraph paragraph, int newBegin, int newEnd) {
    return new Stretch(newBegin, newEnd, paragraph.span(newBegin, newEnd), speech, chance);
  }

  /** How many words stand between this and another, 0 where they touch. */
  int distance(Stretch other) {
    return Math.max(0, begin >= other.end ? begin - other.end : other.begin - end);
  }
}
