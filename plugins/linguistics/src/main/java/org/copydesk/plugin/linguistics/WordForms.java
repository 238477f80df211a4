package org.copydesk.plugin.linguistics;

import java.util.Locale;

/** Writes words the way that the models know them: straight marks, plain hyphens. */
final class WordForms {

  private WordForms() {}

  /** Returns a token's text with typographic marks replaced by plain ones. */
  static String plain(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) > 0x7e) {
        return replaced(token);
      }
    }
    return token;
  }

  /** Returns a word with its first letter as it is and the others in lower case. */
  static String capitalised(String form) {
    int first = Character.charCount(form.codePointAt(0));
    return form.substring(0, first) + form.substring(first).toLowerCase(Locale.ROOT);
  }

  private static String replaced(String token) {
    StringBuilder plain = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      switch (c) {
        case '\u2018', '\u2019', '\u201a', '\u2039', '\u203a', '\u02bc', '\u00b4' ->
            plain.append('\'');
        case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> plain.append('"');
        case '\u2010', '\u2011', '\u2012', '\u2013' -> plain.append('-');
        case '\u2014', '\u2015' -> plain.append("--");
        case '\u2026' -> plain.append("...");
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
