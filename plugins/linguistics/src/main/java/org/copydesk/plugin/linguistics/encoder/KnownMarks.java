package org.copydesk.plugin.linguistics.encoder;

/**
 * Shows the quotation marks of a paragraph as the model knows them; for one thread.
 *
 * <p>The model learned from American news, which quotes between “ and ”, and within between ‘ and
 * ’. Guillemets, low marks and single marks around speech mean the same.
 */
final class KnownMarks {

  private static final int LONGEST_QUOTE = 2000;
  private static final String DOUBLES = "\u201c\u201d\"";
  private static final String INNER_OPENERS = "\u201a\u2039";
  private static final String INNER_CLOSERS = "\u2018\u203a";
  private static final String SENTENCE_ENDS = ".,!?\u2026\u201d\"";

  private final String text;
  private final int end;

  /** What closes the quote that is open; 0 for none, and within single marks. */
  private char closer;

  /** Where the single mark stands that closes the quote that a single mark opened; -1 for none. */
  private int closesAt = -1;

  private boolean within;

  KnownMarks(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Returns the character at a place as the model is to see it; places come in order. */
  char at(int place) {
    char c = text.charAt(place);
    if (c == '\u2019' && place != closesAt && isApostrophe(place)) {
      return '\'';
    }
    if (closesAt >= 0) {
      return insideSingles(c, place);
    }
    if (closer != 0) {
      return insideDoubles(c);
    }
    return outside(c, place);
  }

  /** Before a letter, or behind one: a genitive, where it closes nothing. */
  private boolean isApostrophe(int place) {
    boolean before = place + 1 < end && isLetter(place + 1);
    return before || place > 0 && text.charAt(place - 1) == 's';
  }

  private char insideSingles(char c, int place) {
    if (place == closesAt) {
      closesAt = -1;
      within = false;
      return '\u201d';
    }
    if (DOUBLES.indexOf(c) >= 0) {
      within = !within;
      return within ? '\u2018' : '\u2019';
    }
    return c;
  }

  private char insideDoubles(char c) {
    if (c == closer) {
      closer = 0;
      return c == '"' ? c : '\u201d';
    }
    if (INNER_OPENERS.indexOf(c) >= 0 && !within || INNER_CLOSERS.indexOf(c) >= 0 && within) {
      within = !within;
      return within ? '\u2018' : '\u2019';
    }
    return c;
  }

  private char outside(char c, int place) {
    within = false;
    switch (c) {
      case '\u201e' -> closer = low(place);
      case '\u00ab' -> closer = '\u00bb';
      case '\u00bb' -> closer = '\u00ab';
      case '\u2018', '\'' -> closesAt = opens(place) ? close(place, c == '\'' ? c : '\u2019') : -1;
      case '\u201c' -> closer = '\u201d';
      case '"' -> closer = '"';
      default -> {
        return c;
      }
    }
    if (c == '"') {
      return c;
    }
    return closer != 0 || closesAt >= 0 ? '\u201c' : c;
  }

  /** Low marks are closed by “ or by ”, whichever comes first. */
  private char low(int place) {
    for (int i = place + 1; i < last(place); i++) {
      if (text.charAt(i) == '\u201c' || text.charAt(i) == '\u201d') {
        return text.charAt(i);
      }
    }
    return '\u201c';
  }

  private boolean opens(int place) {
    boolean free = place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1));
    return free && place + 1 < end && !Character.isWhitespace(text.charAt(place + 1));
  }

  /** Finds where a single mark is closed: one behind an s may be a genitive, if others follow. */
  private int close(int place, char mark) {
    int genitive = -1;
    for (int i = place + 2; i < last(place); i++) {
      if (text.charAt(i) != mark || i + 1 < end && isLetter(i + 1)) {
        continue;
      }
      if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0 || text.charAt(i - 1) != 's') {
        return i;
      }
      genitive = genitive < 0 ? i : genitive;
    }
    return genitive;
  }

  private boolean isLetter(int place) {
    return Character.isLetterOrDigit(text.charAt(place));
  }

  private int last(int place) {
    return Math.min(end, place + LONGEST_QUOTE);
  }
}
