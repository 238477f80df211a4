package org.copydesk.engine.config;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;

/** Turns the YAML parser's positions into marks. */
final class YamlMarks {

  private static final int LONGEST_WORD = 60;

  private final SourceText source;

  YamlMarks(SourceText source) {
    this.source = source;
  }

  Mark of(@Nullable Event event) {
    return event == null ? new Mark(1, 1, 1) : of(event, event);
  }

  /** Covers what stands between the start and the end, as far as it lies in the first line. */
  Mark of(Event start, Event end) {
    var from = start.getStartMark().orElseThrow();
    var to = end.getEndMark().orElseThrow();
    int last =
        from.getLine() == to.getLine() && to.getColumn() > from.getColumn()
            ? to.getColumn()
            : width(from.getLine() + 1, from.getColumn());
    int length = Math.max(1, last - from.getColumn());
    return new Mark(from.getLine() + 1, from.getColumn() + 1, length);
  }

  Mark of(org.snakeyaml.engine.v2.exceptions.Mark mark) {
    return new Mark(mark.getLine() + 1, mark.getColumn() + 1, 1);
  }

  /** Returns the word that starts at the mark. */
  String word(Mark mark) {
    String line = source.line(mark.line());
    int begin = line.offsetByCodePoints(0, Math.min(mark.column() - 1, points(line)));
    int end = begin;
    while (end < line.length()
        && end - begin < LONGEST_WORD
        && " \t,]}".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return line.substring(begin, end);
  }

  /** The width of a line in code points, without a comment and blanks at its end. */
  private int width(int line, int column) {
    String text = source.line(line);
    int begin = text.offsetByCodePoints(0, Math.min(column, points(text)));
    int comment = text.indexOf(" #", begin);
    String shown = comment < 0 ? text : text.substring(0, comment);
    return points(shown.stripTrailing());
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
