package org.copydesk.plugin.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number words of English and the letters that multiply digits. */
final class NumberWords {

  enum Kind {
    DIGIT,
    TEEN,
    TEN,
    HUNDRED,
    MAGNITUDE,
    GROUP,
    PART,
    MULTIPLE
  }

  record Word(Kind kind, BigDecimal value) {}

  record Suffix(BigDecimal factor, boolean moneyOnly) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Suffix> suffixes = new HashMap<>();

  NumberWords() {
    for (String[] row : Table.rows("number-words.tsv")) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      words.put(row[0], new Word(kind, new BigDecimal(row[2])));
    }
    for (String[] row : Table.rows("magnitude-suffixes.tsv")) {
      suffixes.put(row[0], new Suffix(new BigDecimal(row[1]), row[2].equals("money")));
    }
  }

  @Nullable Word word(Lexeme lexeme) {
    return lexeme.isWord() ? words.get(lexeme.lower()) : null;
  }

  @Nullable Suffix suffix(Lexeme lexeme) {
    return lexeme.isWord() && lexeme.glued() ? suffixes.get(lexeme.text()) : null;
  }

  boolean is(Lexeme lexeme, Kind kind) {
    Word word = word(lexeme);
    return word != null && word.kind() == kind;
  }

  /** Tells whether a word is a whole number below a hundred. */
  boolean isSmall(Lexeme lexeme) {
    Word word = word(lexeme);
    return word != null && word.kind().compareTo(Kind.TEN) <= 0;
  }

  /** Tells whether a word multiplies the number before it: hundred, million, dozen. */
  boolean multiplies(Lexeme lexeme) {
    Word word = word(lexeme);
    return word != null
        && (word.kind() == Kind.HUNDRED
            || word.kind() == Kind.MAGNITUDE
            || word.kind() == Kind.GROUP);
  }
}
