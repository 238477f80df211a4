package org.copydesk.loader.structure;

/** Joins the lines of a printed paragraph. */
final class Lines {

  private Lines() {}

  /** Returns the paragraph in one line, its white space folded. */
  static String join(CharSequence paragraph) {
    StringBuilder joined = new StringBuilder(paragraph.length());
    for (String line : paragraph.toString().split("\\R", -1)) {
      String folded = fold(line);
      if (!folded.isEmpty()) {
        append(joined, folded);
      }
    }
    return joined.toString();
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
