package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a printed paragraph. */
final class Lines {

  private static final double EARLY = 0.7;

  private Lines() {}

  /**
   * Returns the paragraphs of what was printed as one block: usually one, but a line that ends
   * early before a new beginning, as a heading does, is one of its own.
   */
  static List<String> paragraphs(CharSequence block) {
    List<String> lines =
        block.toString().lines().map(Lines::fold).filter(line -> !line.isEmpty()).toList();
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      append(paragraph, lines.get(i));
      if (i + 1 == lines.size() || endsEarly(lines.get(i), lines.get(i + 1), width)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return paragraphs;
  }

  private static boolean endsEarly(String line, String next, int width) {
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    boolean wouldFit = line.length() + 1 + firstWord < EARLY * width;
    return wouldFit && !Character.isLowerCase(next.codePointAt(0)) && !endsInPartedWord(line);
  }

  /** Appends a line to what stands before it, which may end in a parted word. */
  static void append(StringBuilder before, String line) {
    if (endsInPartedWord(before) && Character.isLowerCase(line.codePointAt(0))) {
      before.setLength(before.length() - 1);
    } else if (!before.isEmpty() && !endsInDash(before)) {
      before.append(' ');
    }
    before.append(line);
  }

  /** Tells whether a printed paragraph goes on beyond its last line: no sentence ends there. */
  static boolean isUnfinished(CharSequence text) {
    return !text.isEmpty() && ".!?:;\"'”’»)]".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static String fold(String line) {
    return line.replaceAll("[ \\t\\f\\x0B]+", " ").strip();
  }

  private static boolean endsInPartedWord(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && isHyphen(text.charAt(last)) && Character.isLetter(text.charAt(last - 1));
  }

  /** A compound such as 'Anglo-' before 'American' keeps its hyphen and takes no space. */
  private static boolean endsInDash(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }
}
