package org.copydesk.plugin.statistics.text;

import java.util.Locale;
import org.copydesk.api.vocabulary.PartOfSpeech;

/**
 * A word, a number in digits or a sign, cut finer than a token: '$3.2bn' is three of them.
 *
 * @param lower the text in lower case, with straight apostrophes
 * @param glued whether it follows the lexeme before it without white space
 * @param pos the part of speech of the token it lies in
 * @param lemma the lemma of that token
 */
public record Lexeme(
    int begin,
    int end,
    Kind kind,
    String text,
    String lower,
    boolean glued,
    PartOfSpeech pos,
    String lemma) {

  /** Stands before the first and behind the last lexeme. */
  public static final Lexeme NONE = new Lexeme(0, 0, Kind.NONE, "", "", false, PartOfSpeech.X, "");

  public enum Kind {
    WORD,
    NUMBER,
    SIGN,
    NONE
  }

  static Lexeme of(int begin, int end, Kind kind, String text, boolean glued) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new Lexeme(begin, end, kind, text, lower, glued, PartOfSpeech.X, lower);
  }

  public Lexeme tagged(PartOfSpeech newPos, String newLemma) {
    return new Lexeme(begin, end, kind, text, lower, glued, newPos, newLemma);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Tells whether it begins with a capital. */
  public boolean isCapital() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Tells whether it is a hyphen or a dash that can stand in a range. */
  public boolean isHyphen() {
    return text.length() == 1 && "-\u2010\u2011\u2012\u2013\u2212".indexOf(text.charAt(0)) >= 0;
  }
}
