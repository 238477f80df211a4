package org.copydesk.plugin.statistics.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Table;
import org.jspecify.annotations.Nullable;

/** The number words of English and the letters that multiply digits. */
public final class NumberWords {

  public enum Kind {
    DIGIT,
    TEEN,
    TEN,
    HUNDRED,
    MAGNITUDE,
    GROUP,
    PART,
    MULTIPLE
  }

  public record Word(Kind kind, BigDecimal value) {}

  /**
   * Letters that multiply.
   *
   * @param moneyOnly whether only amounts of money are written so
   * @param spaced whether a blank may stand before them
   */
  public record Suffix(BigDecimal factor, boolean moneyOnly, boolean spaced) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Suffix> suffixes = new HashMap<>();

  NumberWords() {
    for (String[] row : Table.rows("number-words.tsv")) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      words.put(row[0], new Word(kind, new BigDecimal(row[2])));
    }
    for (String[] row : Table.rows("magnitude-suffixes.tsv")) {
      suffixes.put(
          row[0],
          new Suffix(new BigDecimal(row[1]), row[2].equals("money"), row[2].equals("spaced")));
    }
  }

  public @Nullable Word word(Lexeme lexeme) {
    return lexeme.isWord() ? words.get(lexeme.lower()) : null;
  }

  public @Nullable Suffix suffix(Lexeme lexeme) {
    Suffix suffix = lexeme.isWord() ? suffixes.get(lexeme.text()) : null;
    return suffix != null && (lexeme.glued() || suffix.spaced()) ? suffix : null;
  }

  public boolean is(Lexeme lexeme, Kind kind) {
    Word word = word(lexeme);
    return word != null && word.kind() == kind;
  }

  /** Tells whether a word is a whole number below a hundred. */
  public boolean isSmall(Lexeme lexeme) {
    Word word = word(lexeme);
    return word != null && word.kind().compareTo(Kind.TEN) <= 0;
  }

  /** Tells whether a word multiplies the number before it: hundred, million, dozen. */
  public boolean multiplies(Lexeme lexeme) {
    Word word = word(lexeme);
    return word != null
        && (word.kind() == Kind.HUNDRED
            || word.kind() == Kind.MAGNITUDE
            || word.kind() == Kind.GROUP);
  }
}
