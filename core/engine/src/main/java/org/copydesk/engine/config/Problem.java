package org.copydesk.engine.config;

import java.util.Comparator;

/**
 * A fault in a pipeline, with its place.
 *
 * <p>{@link #toString} shows it the way that compilers do:
 *
 * <pre>
 * pipeline.yaml:10:10: error: no plugin provides 'quote-extracter'. Did you mean 'quote-extractor'?
 *    10 |   - use: quote-extracter
 *       |          ^^^^^^^^^^^^^^^
 * </pre>
 *
 * @param file the file's name as it was given, empty for a pipeline that came from no file
 * @param line from 1 up, 0 when the fault has no place in the file
 * @param column from 1 up, in Unicode code points
 * @param message what is wrong and how to mend it
 * @param sourceLine the line of the file, empty when there is none to show
 * @param length how many code points are wrong
 */
public record Problem(
    String file, int line, int column, String message, String sourceLine, int length)
    implements Comparable<Problem> {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column);

  private static final int WIDEST = 160;

  Problem withMessage(String other) {
    return new Problem(file, line, column, other, sourceLine, length);
  }

  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** Returns the place, the message and, where there is one, the line with carets below it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line).append(':').append(column);
    }
    text.append(text.isEmpty() ? "error: " : ": error: ").append(message);
    if (line > 0 && !sourceLine.isBlank()) {
      picture(text);
    }
    return text.toString();
  }

  /** Long lines are cut to a window that holds the column. */
  private void picture(StringBuilder text) {
    int count = sourceLine.codePointCount(0, sourceLine.length());
    int at = Math.min(column - 1, count);
    int from = count <= WIDEST ? 0 : Math.max(0, at - WIDEST / 2);
    int to = Math.min(count, from + WIDEST);
    int begin = sourceLine.offsetByCodePoints(0, from);
    String window = sourceLine.substring(begin, sourceLine.offsetByCodePoints(begin, to - from));
    int[] points = window.codePoints().map(Problem::visible).toArray();
    String number = String.format("%5d", line);
    text.append('\n').append(number).append(" | ").append(new String(points, 0, points.length));
    text.append('\n').append(" ".repeat(number.length())).append(" | ");
    for (int i = 0; i < at - from; i++) {
      text.append(points[i] == '\t' ? '\t' : ' ');
    }
    text.append("^".repeat(Math.max(1, Math.min(length, to - at))));
  }

  private static int visible(int point) {
    return point != '\t' && Character.isISOControl(point) ? '\uFFFD' : point;
  }
}
