package org.copydesk.acceptance.statistics;

import java.util.List;
import java.util.function.UnaryOperator;
import org.copydesk.acceptance.corpus.Range;

/**
 * A figure, as the corpus has it or as it was found.
 *
 * @param claim what it claims
 * @param range where its number stands
 * @param subject what is counted; of the corpus every right way to name it, of what was found the
 *     subject and the whole; none when empty
 * @param time when; none when empty
 * @param source who says so; none when empty
 */
record Figure(Claim claim, Range range, List<Range> subject, List<Range> time, List<Range> source) {

  boolean touches(Range other) {
    return meet(range, other);
  }

  static boolean meet(Range one, Range other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  static boolean meet(List<Range> some, List<Range> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> meet(one, other)));
  }

  /** Returns it with its ranges moved. */
  Figure moved(UnaryOperator<Range> to) {
    return new Figure(
        claim, to.apply(range), moved(subject, to), moved(time, to), moved(source, to));
  }

  private static List<Range> moved(List<Range> ranges, UnaryOperator<Range> to) {
    return ranges.stream().map(to).toList();
  }
}
