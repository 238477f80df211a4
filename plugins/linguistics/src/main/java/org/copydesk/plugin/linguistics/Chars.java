package org.copydesk.plugin.linguistics;

/** Kinds of characters that the tokenizer and the sentence splitter tell apart. */
final class Chars {

  private Chars() {}

  static boolean isWhite(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isDigit(int c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Tells whether a word can go on with it: letters, digits, accents, invisible joiners. */
  static boolean isWordPart(int c) {
    return Character.isLetter(c) || isDigit(c) || c == '_' || isCombining(c) || isInvisible(c);
  }

  static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u00b4';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Tells whether it closes a quotation or a bracket, or may do so. */
  static boolean isCloser(int c) {
    return "\"'\u201d\u2019\u00bb\u203a)]}".indexOf(c) >= 0;
  }

  /** Tells whether it opens a quotation or a bracket, or may do so. */
  static boolean isOpener(int c) {
    return "\"'\u201c\u201e\u2018\u201a\u00ab\u2039([{".indexOf(c) >= 0;
  }

  /** Returns the character at an index, 0 beyond the ends. */
  static char at(CharSequence text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  /** Returns the first character at or after an index that is not white space, 0 for none. */
  static char nextVisible(CharSequence text, int index) {
    int i = index;
    while (i < text.length() && isWhite(text.charAt(i))) {
      i++;
    }
    return at(text, i);
  }
}
