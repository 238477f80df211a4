package org.copydesk.acceptance.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.acceptance.corpus.Range;

/**
 * A text and the marks that stood in it.
 *
 * @param text without marks
 * @param annotations in the order in which they end
 */
record AnnotatedText(String text, List<Annotation> annotations) {

  private static final Pattern OPEN = Pattern.compile("\\{(?:([vsota])(\\d+(?:\\+\\d+)*)|([xn])) ");

  /** Reads a text with marks; a brace that is no mark is an error that names its place. */
  static AnnotatedText from(String marked) {
    Reading reading = new Reading(marked);
    while (reading.step()) {
      // Each step takes one mark's begin, its note and end, or a character.
    }
    return reading.done();
  }

  private static final class Reading {

    private final String marked;
    private final Matcher matcher;
    private final StringBuilder text = new StringBuilder();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Deque<Annotation> open = new ArrayDeque<>();
    private int place;

    Reading(String marked) {
      this.marked = marked;
      this.matcher = OPEN.matcher(marked);
    }

    boolean step() {
      if (place == marked.length()) {
        return false;
      }
      char next = marked.charAt(place);
      if (next == '{') {
        open();
      } else if (next == '}' || next == '|' && inFigure()) {
        close(next == '|');
      } else {
        text.append(next);
        place++;
      }
      return true;
    }

    private boolean inFigure() {
      return !open.isEmpty() && open.peek().is(Annotation.FIGURE);
    }

    private void open() {
      if (!matcher.find(place) || matcher.start() != place) {
        throw wrong("No mark");
      }
      boolean numbered = matcher.group(1) != null;
      List<Integer> numbers =
          numbered
              ? Arrays.stream(matcher.group(2).split("\\+")).map(Integer::valueOf).toList()
              : List.of();
      char letter = matcher.group(numbered ? 1 : 3).charAt(0);
      open.push(new Annotation(letter, numbers, "", new Range(text.length(), text.length())));
      place = matcher.end();
    }

    private void close(boolean withNote) {
      int end = marked.indexOf('}', place);
      if (open.isEmpty() || end < 0 || withNote != inFigure()) {
        throw wrong("No end of a mark");
      }
      String note = withNote ? marked.substring(place + 1, end) : "";
      annotations.add(open.pop().closed(note, text.length()));
      place = end + 1;
    }

    private IllegalArgumentException wrong(String what) {
      int from = Math.max(0, place - 30);
      int to = Math.min(marked.length(), place + 30);
      return new IllegalArgumentException(what + ": " + marked.substring(from, to));
    }

    AnnotatedText done() {
      if (!open.isEmpty()) {
        throw new IllegalArgumentException("Left open: " + open);
      }
      return new AnnotatedText(text.toString(), annotations);
    }
  }
}
