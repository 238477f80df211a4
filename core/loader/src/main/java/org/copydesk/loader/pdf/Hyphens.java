package org.copydesk.loader.pdf;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Joins lines: a word that was parted at the end of a line becomes whole. */
final class Hyphens {

  private final Supplier<Set<String>> words;
  private @Nullable Set<String> known;

  /**
   * Makes one.
   *
   * @param words tells the words that stand whole in the document, in lower case, when asked
   */
  Hyphens(Supplier<Set<String>> words) {
    this.words = words;
  }

  private boolean isKnown(String word) {
    Set<String> all = known;
    if (all == null) {
      all = words.get();
      known = all;
    }
    return all.contains(word);
  }

  /** Appends a line to those before it. */
  void append(StringBuilder text, String line) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    char last = text.charAt(text.length() - 1);
    if (last == '\u00AD' || last == '\uFFFE') {
      text.setLength(text.length() - 1);
    } else if (endsParted(text)) {
      if (joins(text, line)) {
        text.setLength(text.length() - 1);
      }
    } else if (!isTight(text, last, line.charAt(0))) {
      text.append(' ');
    }
    text.append(line);
  }

  static boolean endsParted(CharSequence text) {
    int last = text.length() - 1;
    return last > 0
        && isHyphen(text.charAt(last))
        && Character.isLetterOrDigit(text.charAt(last - 1));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  /** Tells whether the hyphen only parts a word; that of a compound stays. */
  private boolean joins(CharSequence text, String line) {
    String before = lastWord(text);
    String after = firstWord(line);
    if (before.isEmpty() || after.isEmpty() || !Character.isLowerCase(after.codePointAt(0))) {
      return false;
    }
    String left = before.toLowerCase(java.util.Locale.ROOT);
    String right = after.toLowerCase(java.util.Locale.ROOT);
    if (left.indexOf('-') >= 0 || right.indexOf('-') >= 0 || hasDigit(left)) {
      return false;
    }
    if (isKnown(left + right)) {
      return true;
    }
    boolean compound = isKnown(left + "-" + right);
    return !compound && !(isWhole(left) && isWhole(right));
  }

  private boolean isWhole(String part) {
    return isKnown(part) && part.length() > 2;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Returns what stands between the last blank and the hyphen, without what is no word. */
  private static String lastWord(CharSequence text) {
    int end = text.length() - 1;
    int begin = end;
    while (begin > 0 && isPart(text.charAt(begin - 1))) {
      begin--;
    }
    return text.subSequence(begin, end).toString();
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && isPart(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\u2019' || c == '\'';
  }

  /** Tells whether no blank stands between two lines: at a dash, and in Chinese and Japanese. */
  private static boolean isTight(CharSequence text, char last, char next) {
    boolean dash = last == '\u2014' || last == '/' || last == '\u2013';
    if (dash && text.length() > 1) {
      return text.charAt(text.length() - 2) != ' ';
    }
    return isIdeographic(last) && isIdeographic(next);
  }

  private static boolean isIdeographic(char c) {
    return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFF00';
  }
}
