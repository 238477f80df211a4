package org.copydesk.acceptance.actors;

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
 * @param marks in the order in which they end
 */
record Marks(String text, List<Mark> marks) {

  private static final Pattern OPEN =
      Pattern.compile(
          "\\{(?:(?<player>[a-z][a-z0-9-]*)(?<nominal>~)?(?:@(?<says>\\d+(?:\\+\\d+)*))?"
              + "|@(?<line>\\d+)(?<unsure>\\?)?|(?<optional>\\?)|(?<nobody>-)) |[{}]");

  /**
   * One mark.
   *
   * @param player whom it refers to; empty where it is no reference
   * @param nominal whether it is said to be no name
   * @param says the numbers of the lines that it is the speaker of
   * @param line the number of the line that it holds, 0 for none
   * @param optional whether it counts neither found nor missed
   */
  record Mark(
      String player, boolean nominal, List<Integer> says, int line, boolean optional, Range range) {

    boolean refers() {
      return !player.isEmpty();
    }

    private Mark closed(int end) {
      return new Mark(player, nominal, says, line, optional, new Range(range.begin(), end));
    }
  }

  /** Reads a text with marks; a brace that is no mark is an error that names its place. */
  static Marks from(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    Matcher matcher = OPEN.matcher(marked);
    int read = 0;
    while (matcher.find()) {
      text.append(marked, read, matcher.start());
      read = matcher.end();
      if (matcher.group().length() > 1) {
        open.push(opened(matcher, text.length()));
      } else if (matcher.group().equals("}") && !open.isEmpty()) {
        marks.add(open.pop().closed(text.length()));
      } else {
        throw new IllegalArgumentException("No mark: " + around(marked, matcher.start()));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("Left open: " + open);
    }
    return new Marks(text.append(marked, read, marked.length()).toString(), marks);
  }

  private static Mark opened(Matcher matcher, int begin) {
    String player = matcher.group("player");
    String says = matcher.group("says");
    String line = matcher.group("line");
    return new Mark(
        player == null ? "" : player,
        matcher.group("nominal") != null,
        says == null ? List.of() : Arrays.stream(says.split("\\+")).map(Integer::valueOf).toList(),
        line == null ? 0 : Integer.parseInt(line),
        matcher.group("optional") != null || matcher.group("unsure") != null,
        new Range(begin, begin));
  }

  private static String around(String marked, int place) {
    return marked.substring(Math.max(0, place - 30), Math.min(marked.length(), place + 30));
  }

  /** Returns how a mark refers: what has a capital in its head, and no {@code ~}, is a name. */
  Kind kind(Mark mark) {
    String words = mark.range().in(text);
    if (WordClass.isPersonal(words)) {
      return Kind.PRONOUN;
    }
    words = words.substring(0, Heads.end(text, mark.range()) - mark.range().begin());
    int blank = words.indexOf(' ');
    boolean determined = blank > 0 && WordClass.DETERMINER.has(words.substring(0, blank));
    String named = determined ? words.substring(blank) : words;
    boolean capital = named.codePoints().anyMatch(Character::isUpperCase);
    return capital && !mark.nominal() ? Kind.NAME : Kind.NOMINAL;
  }
}
