package org.copydesk.plugin.statistics.number;

import java.math.BigDecimal;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.lexicon.NumberWords;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers in words: 'two hundred and fifty-four thousand', 'a million'. */
final class WordNumberReader {

  /** Nobody says 'million' more often than this in one number. */
  private static final int MOST_MAGNITUDES = 6;

  private final NumberWords words;

  WordNumberReader(NumberWords words) {
    this.words = words;
  }

  /** Returns the number that begins at a lexeme, null where none does. */
  @Nullable Numeral at(Passage passage, int first) {
    boolean article = passage.isAny(first, "a", "an");
    int start = article ? first + 1 : first;
    NumberWords.Word word = words.word(passage.at(start));
    if (word == null || (article && !words.multiplies(passage.at(start)))) {
      return null;
    }
    boolean plain = word.kind().compareTo(NumberWords.Kind.TEN) <= 0;
    boolean bare = words.multiplies(passage.at(start)) && isSingular(passage.at(start));
    if (!plain && !bare) {
      return null;
    }
    return new Sum(passage, first, start).read();
  }

  private static boolean isSingular(Lexeme lexeme) {
    return !lexeme.lower().endsWith("s");
  }

  /** Adds up the words of one number. */
  private final class Sum {

    private final Passage passage;
    private final int first;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean scaled;
    private int magnitudes;

    Sum(Passage passage, int first, int start) {
      this.passage = passage;
      this.first = first;
      this.at = start;
    }

    Numeral read() {
      int end = at;
      while (take(words.word(passage.at(at)))) {
        end = ++at;
        at = next(end);
      }
      return new Numeral(first, end, total.add(current), scale, Numeral.Form.WORDS);
    }

    /** Returns the lexeme at which the number may go on: behind a hyphen or an 'and'. */
    private int next(int end) {
      Lexeme lexeme = passage.at(end);
      if (lexeme.isHyphen() && passage.at(end + 1).glued()) {
        return end + 1;
      }
      boolean and = passage.is(end, "and") && scaled && !passage.is(first - 1, "between");
      boolean part = words.is(passage.at(end + 2), NumberWords.Kind.PART);
      return and && !part && words.isSmall(passage.at(end + 1)) ? end + 1 : end;
    }

    private boolean take(NumberWords.@Nullable Word word) {
      if (word == null) {
        return false;
      }
      return switch (word.kind()) {
        case DIGIT -> add(word.value(), 10, 20);
        case TEEN -> add(word.value(), 100, 0);
        case TEN -> add(word.value(), 100, 0);
        case HUNDRED -> multiply(word.value(), current.compareTo(Decimals.HUNDRED) < 0);
        case MAGNITUDE -> magnitude(word.value());
        case GROUP -> multiply(word.value(), true);
        case PART, MULTIPLE -> false;
      };
    }

    /** Adds a number where the last places are free: five behind twenty, not behind twelve. */
    private boolean add(BigDecimal value, int places, int least) {
      BigDecimal rest = current.remainder(BigDecimal.valueOf(places));
      BigDecimal tens = current.remainder(Decimals.HUNDRED);
      boolean fresh = current.signum() == 0 && (total.signum() == 0 || scaled);
      boolean free = rest.signum() == 0 && (tens.signum() == 0 || tens.intValue() >= least);
      boolean zero = value.signum() == 0 && at > first;
      if (zero || !(fresh || (free && current.signum() > 0))) {
        return false;
      }
      current = current.add(value);
      scale = BigDecimal.ONE;
      return true;
    }

    private boolean multiply(BigDecimal factor, boolean allowed) {
      if (!allowed) {
        return false;
      }
      current = current.signum() == 0 ? factor : current.multiply(factor);
      scale = factor;
      scaled = true;
      return true;
    }

    private boolean magnitude(BigDecimal factor) {
      if (++magnitudes > MOST_MAGNITUDES) {
        return false;
      }
      if (current.signum() == 0 && total.signum() > 0) {
        total = total.multiply(factor);
        scale = scale.multiply(factor);
      } else {
        BigDecimal part = current.signum() == 0 ? BigDecimal.ONE : current;
        total = total.add(part.multiply(factor));
        scale = factor;
      }
      current = BigDecimal.ZERO;
      scaled = true;
      return true;
    }
  }
}
