package org.copydesk.plugin.linguistics.encoder;

/**
 * How a word is written, as the model is told: its pieces are in lower case. 0 is left for pieces
 * that are no word.
 */
final class WordShape {

  private static final int LOWER = 1;
  private static final int CAPITALISED = 2;
  private static final int CAPITALS = 3;
  private static final int MIXED = 4;
  private static final int WITH_DIGIT = 5;

  /** A mark of its own: no letter, no digit. */
  static final int MARK = 6;

  private static final int ONE_LETTER = 7;

  private WordShape() {}

  /** Returns the shape of a word, which is not empty. */
  static int of(String word) {
    int first = word.codePointAt(0);
    if (!isWordPart(first)) {
      return MARK;
    }
    if (word.codePoints().anyMatch(WordShape::isDigit)) {
      return WITH_DIGIT;
    }
    if (isLower(word)) {
      return LOWER;
    }
    int length = Character.charCount(first);
    if (length == word.length()) {
      return ONE_LETTER;
    }
    if (isUpper(word)) {
      return CAPITALS;
    }
    boolean capital = Character.isUpperCase(first);
    return capital && isLower(word.substring(length)) ? CAPITALISED : MIXED;
  }

  /** Tells whether a code point is a letter or a number of any script. */
  static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Digits, raised and circled ones as well. */
  private static boolean isDigit(int c) {
    if (Character.getType(c) == Character.OTHER_NUMBER) {
      int value = Character.getNumericValue(c);
      return value >= 0 && value <= 9;
    }
    return Character.isDigit(c);
  }

  private static boolean isLower(String word) {
    return word.codePoints().anyMatch(Character::isLowerCase)
        && word.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  private static boolean isUpper(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
  }
}
