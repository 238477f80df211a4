package org.copydesk.acceptance.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the marks that stood in it.
 *
 * @param text without marks
 * @param marks in the order in which they end
 */
public record MarkedText(String text, List<Mark> marks) {

  private static final Pattern MARK =
      Pattern.compile("\\{(?:([dmisq])(\\d+(?:\\+\\d+)*)|([poln]))(\\?)? |[{}]");

  /** Reads a text with marks; a brace that is no mark is an error that names its place. */
  public static MarkedText from(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    Matcher matcher = MARK.matcher(marked);
    int read = 0;
    while (matcher.find()) {
      text.append(marked, read, matcher.start());
      read = matcher.end();
      if (matcher.group().length() > 1) {
        open.push(opened(matcher, text.length()));
      } else if (matcher.group().equals("}") && !open.isEmpty()) {
        marks.add(closed(open.pop(), text.length()));
      } else {
        throw new IllegalArgumentException("No mark: " + around(marked, matcher.start()));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("Left open: " + open);
    }
    return new MarkedText(text.append(marked, read, marked.length()).toString(), marks);
  }

  private static Mark opened(Matcher matcher, int begin) {
    boolean name = matcher.group(1) == null;
    List<Integer> numbers =
        name
            ? List.of()
            : Arrays.stream(matcher.group(2).split("\\+")).map(Integer::valueOf).toList();
    char letter = matcher.group(name ? 3 : 1).charAt(0);
    return new Mark(letter, numbers, matcher.group(4) != null, new Range(begin, begin));
  }

  private static Mark closed(Mark mark, int end) {
    Range range = new Range(mark.range().begin(), end);
    return new Mark(mark.letter(), mark.numbers(), mark.optional(), range);
  }

  private static String around(String marked, int place) {
    return marked.substring(Math.max(0, place - 30), Math.min(marked.length(), place + 30));
  }
}
