package org.copydesk.embed.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a file in the making; comments behind them stand below each other. */
final class DraftLines {

  /** Stands for a blank at which no comment is broken. */
  static final char NO_BREAK = '\u00a0';

  private static final int COMMENT_COLUMN = 34;
  private static final int WIDEST = 120;

  private final List<String> lines = new ArrayList<>();

  /** Adds a line. */
  void add(String line) {
    lines.add(line);
  }

  /** Adds a line with a comment behind it, shortened where it is long. */
  void add(String line, String comment) {
    if (comment.isEmpty()) {
      add(line);
      return;
    }
    int gap = Math.max(2, COMMENT_COLUMN - line.codePointCount(0, line.length()));
    String start = line + " ".repeat(gap) + "# ";
    lines.add(start + shortened(oneLine(comment), WIDEST - start.length()));
  }

  /** Adds a comment of its own, broken into lines. */
  void comment(String indent, String words) {
    StringBuilder line = new StringBuilder(indent + "#");
    for (String word : oneLine(words).split(" ")) {
      if (line.length() + word.length() > WIDEST - 10) {
        lines.add(line.toString());
        line = new StringBuilder(indent + "#");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
  }

  /** Returns the whole text. */
  String text() {
    return lines.stream()
        .map(line -> line.replace(NO_BREAK, ' ').stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /** Names of files come into comments too: a line's end in one must not end the comment. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}\u2028\u2029]+", " ").strip();
  }

  private static String shortened(String words, int room) {
    int most = Math.max(room, WIDEST / 4);
    int end = words.lastIndexOf(' ', most - 2);
    return words.length() <= most || end < 0
        ? words
        : words.substring(0, end).replaceAll("[,;:]$", "") + " …";
  }
}
