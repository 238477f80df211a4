package org.copydesk.plugin.quotes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** Directions in a transcript, which nobody says: '(Applause.)', '[crosstalk]'. */
final class Directions {

  private static final String ONE = "(?:\\([^()\\r\\n]{1,80}+\\)|\\[[^\\[\\]\\r\\n]{1,80}+\\])";
  private static final Pattern LEADING = Pattern.compile(ONE + "\\s*+");
  private static final int LONGEST = 83;

  /** What a sentence, or the direction before, may end with. */
  private static final String ENDS = ".?!-\u2014\u2026\u201d\")]";

  private Directions() {}

  /** The words without directions before and after them, null if nothing else is left. */
  static @Nullable Span trimmed(String text, Span words) {
    int begin = words.begin();
    if ("\"\u201c".indexOf(text.charAt(begin)) >= 0 && begin + 1 < words.end()) {
      begin = "([".indexOf(text.charAt(begin + 1)) >= 0 ? begin + 1 : begin;
    }
    Matcher leading = LEADING.matcher(text).region(begin, words.end());
    while (leading.lookingAt()) {
      begin = leading.end();
      leading.region(begin, words.end());
    }
    int end = words.end();
    while (end > begin && trailing(text, begin, end) < end) {
      end = trailing(text, begin, end);
    }
    return saysSomething(text, begin, end) ? new Span(begin, end) : null;
  }

  /** Whether anything but marks is left. */
  private static boolean saysSomething(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the direction begins that ends at an offset, without white space before it. */
  private static int trailing(String text, int begin, int end) {
    char close = text.charAt(end - 1);
    if (close != ')' && close != ']') {
      return end;
    }
    int open = text.lastIndexOf(close == ')' ? '(' : '[', end - 1);
    boolean direction = open >= Math.max(begin, end - LONGEST) && isSetOff(text, begin, open);
    if (!direction) {
      return end;
    }
    int trimmed = open;
    while (trimmed > begin && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  /** Whether a sentence ends before: what stands within a sentence is part of it. */
  private static boolean isSetOff(String text, int begin, int open) {
    String before = text.substring(Math.max(begin, open - 4), open).stripTrailing();
    return before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
