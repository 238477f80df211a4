package org.copydesk.plugin.quotes.attribution;

import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Reads 'according to somebody', before, within or after what was said. */
final class SourceReader {

  private final Line line;
  private final Phrases phrases;
  private final Stops stops;

  SourceReader(Line line, Phrases phrases, Stops stops) {
    this.line = line;
    this.phrases = phrases;
    this.stops = stops;
  }

  /** Reads the phrase whose 'according' or whose 'in' stands at an item. */
  @Nullable Attribution read(int at) {
    if (line.is(at, "in")) {
      return inWords(at);
    }
    if (!line.is(at, "according") || !line.is(at + 1, "to")) {
      return null;
    }
    Range source = withAuthor(phrases.startingAt(line, at + 2));
    if (source == null) {
      return null;
    }
    Range tag = new Range(at, source.end());
    return new Attribution(new Range(at, at + 2), source, null, contents(tag), tag, Finding.SOURCE);
  }

  /** 'a report by the town's engineer'. */
  private @Nullable Range withAuthor(@Nullable Range source) {
    if (source == null || !line.is(source.end(), "by")) {
      return source;
    }
    Range author = phrases.startingAt(line, source.end() + 1);
    return author == null ? source : new Range(source.begin(), author.end());
  }

  /** 'in the minister's words'. */
  private @Nullable Attribution inWords(int at) {
    int end = line.phraseFrom(at + 1);
    boolean words = end > at + 3 && line.is(end - 1, "words") && line.is(end - 2, "'s");
    if (!words) {
      return null;
    }
    Range tag = new Range(at, end);
    Range speaker = new Range(at + 1, end - 2);
    return new Attribution(
        new Range(end - 1, end), speaker, null, contents(tag), tag, Finding.SOURCE);
  }

  private List<Range> contents(Range tag) {
    Range left = left(tag);
    int after = tag.end();
    while (line.inside(after) && !line.isOneOf(after, Set.of(",", ".")) && !line.isPassage(after)) {
      after++;
    }
    boolean more = line.is(after, ",") || line.isPassage(after) && left == null;
    int begin = line.is(after, ",") ? after + 1 : after;
    Range right = more ? new Range(begin, upToSemicolon(begin, stops.after(begin, begin))) : null;
    if (left == null) {
      return right == null || right.isEmpty() ? List.of() : List.of(right);
    }
    boolean within =
        right != null
            && !right.isEmpty()
            && line.is(tag.begin() - 1, ",")
            && !Clauses.subjectFollows(line, left.begin());
    return within ? List.of(left, right) : List.of(left);
  }

  /** What stands behind a semicolon may be the writer's, or another's. */
  private int upToSemicolon(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (line.is(i, ";")) {
        return i;
      }
    }
    return end;
  }

  private @Nullable Range left(Range tag) {
    int end = line.is(tag.begin() - 1, ",") ? tag.begin() - 1 : tag.begin();
    int begin = Datelines.end(line);
    while (line.isOneOf(begin, Set.of("but", "and", "-"))) {
      begin++;
    }
    return begin < end ? new Range(begin, end) : null;
  }
}
