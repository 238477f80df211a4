package org.copydesk.plugin.linguistics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows which words keep a full stop, and which of these may end a sentence. */
final class Abbreviations {

  private static final int LONGEST = 12;

  /** What stands behind an abbreviation of this kind. */
  enum Kind {
    /** A name follows, so no sentence ends here: 'Sen.'. */
    BEFORE_NAME,
    /** A number follows, else it is an ordinary word: 'No.'. */
    BEFORE_NUMBER,
    /** Capitalised, a number or a small word follows, else it is an ordinary word: 'Jan.'. */
    MONTH,
    /** Capitalised: 'Calif.', 'Inc.'. */
    CAPITALISED,
    /** Anything may follow: 'etc.'. */
    ANY
  }

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  static Abbreviations load() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String[] row : WordList.rows("abbreviations.tsv")) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : row[1].split(" ")) {
        kinds.put(word, kind);
      }
    }
    return new Abbreviations(kinds);
  }

  /** Tells whether the full stop at {@code end} belongs to the word before it. */
  boolean takesDot(String text, int begin, int end) {
    int length = end - begin;
    if (length > LONGEST || Chars.at(text, end + 1) == '.') {
      return false;
    }
    String word = text.substring(begin, end);
    if (length == 1 && Character.isUpperCase(word.charAt(0))) {
      return isInitial(text, end);
    }
    return isLettersWithDots(word) || takesDot(word, kind(word), text, end);
  }

  /** An initial is followed by a capitalised word or another initial. */
  private static boolean isInitial(String text, int dot) {
    return Character.isUpperCase(Chars.nextVisible(text, dot + 1));
  }

  private static boolean takesDot(String word, @Nullable Kind kind, String text, int dot) {
    if (kind == null) {
      return false;
    }
    char next = Chars.nextVisible(text, dot + 1);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return switch (kind) {
      case BEFORE_NAME -> capital && (next == 0 || !Character.isLowerCase(next));
      case BEFORE_NUMBER -> Character.isDigit(next);
      case MONTH -> capital && (Character.isDigit(next) || Character.isLowerCase(next));
      case CAPITALISED -> capital;
      case ANY -> true;
    };
  }

  /** 'U.S', 'a.m', 'Ph.D': pieces of one or two letters. */
  private static boolean isLettersWithDots(String word) {
    int piece = 0;
    boolean dots = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      piece = c == '.' ? 0 : piece + 1;
      dots |= c == '.';
      if (piece > 2 || (c != '.' && !Character.isLetter(c))) {
        return false;
      }
    }
    return dots;
  }

  /** Returns the kind of a word written without its last full stop, null for none of the list. */
  @Nullable Kind kind(String word) {
    return kinds.get(word.toLowerCase(Locale.ROOT));
  }
}
