package org.copydesk.plugin.linguistics;

/** Knows which marks inside a word belong to it: 'O'Brien', 'well-known', 'U.S', 'AT&T'. */
final class Joints {

  private Joints() {}

  /** Tells whether the mark at {@code i}, inside or after a word from {@code begin}, joins it. */
  static boolean joins(String text, int begin, int i) {
    char mark = text.charAt(i);
    char before = Chars.at(text, i - 1);
    char after = Chars.at(text, i + 1);
    if (Chars.isApostrophe(mark)) {
      return Character.isLetter(after);
    }
    if (Chars.isHyphen(mark)) {
      return joinsByHyphen(text, begin, before, after);
    }
    if (mark == '&') {
      return Character.isUpperCase(before) && Character.isUpperCase(after);
    }
    return mark == '.' && joinsByDot(text, begin, i);
  }

  /** Two numbers are parted by a hyphen, everything else is joined by it. */
  private static boolean joinsByHyphen(String text, int begin, char before, char after) {
    if (!Character.isLetterOrDigit(after)) {
      return false;
    }
    boolean range = Character.isDigit(before) && Character.isDigit(after);
    return Character.isLetterOrDigit(before) ? !(range && isDigit(text, begin)) : before == '.';
  }

  private static boolean isDigit(String text, int begin) {
    return Character.isDigit(text.charAt(begin));
  }

  private static boolean joinsByDot(String text, int begin, int i) {
    char before = Chars.at(text, i - 1);
    char after = Chars.at(text, i + 1);
    boolean letter = i - begin == 1 || Chars.at(text, i - 2) == '.';
    if (letter && Chars.isHyphen(after)) {
      return Character.isLetter(Chars.at(text, i + 2));
    }
    if (!Character.isLetter(after) || !Character.isLetterOrDigit(before)) {
      return false;
    }
    boolean letterAfter = Chars.at(text, i + 2) == '.' || !isWordPart(text, i + 2);
    return Character.isLowerCase(after) || letterAfter;
  }

  private static boolean isWordPart(String text, int i) {
    return Chars.isWordPart(Chars.at(text, i));
  }
}
