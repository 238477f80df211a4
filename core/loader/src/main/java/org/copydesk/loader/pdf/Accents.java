package org.copydesk.loader.pdf;

import java.text.Normalizer;

/** Puts accents that are printed over letters where they belong. */
final class Accents {

  private static final String APART =
      "`\u00B4^~\u00A8\u00AF\u02D8\u02D9\u02DA\u00B8\u02DB\u02C7\u02DD\u02C6\u02DC\u02CB\u02CA\u02C9";
  private static final String COMBINING =
      "\u0300\u0301\u0302\u0303\u0308\u0304\u0306\u0307\u030A\u0327\u0328\u030C\u030B\u0302\u0303\u0300\u0301\u0304";

  private Accents() {}

  static boolean is(String text) {
    if (text.length() != 1 || text.charAt(0) < '^' || text.charAt(0) == '\u30FC') {
      return false;
    }
    int type = Character.getType(text.charAt(0));
    return type == Character.NON_SPACING_MARK
        || type == Character.MODIFIER_SYMBOL
        || type == Character.MODIFIER_LETTER;
  }

  /** Returns a letter with an accent. */
  static String over(String letter, String accent) {
    int at = APART.indexOf(accent);
    String combining = at < 0 ? accent : COMBINING.substring(at, at + 1);
    String base = letter.equals("\u0131") ? "i" : letter;
    return Normalizer.normalize(base + combining, Normalizer.Form.NFC);
  }
}
