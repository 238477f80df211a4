package org.copydesk.plugin.actors.text;

import java.util.Locale;

/**
 * A word form, kept once for all its places.
 *
 * @param text as written
 * @param lower in lower case
 * @param key its letters and digits alone, as written: what names are compared by
 */
public record Form(String text, String lower, String key) {

  /** Makes the form of a word. */
  public static Form of(String text) {
    return new Form(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), keyOf(text));
  }

  /** Returns the letters and digits of a text, as written. */
  public static String keyOf(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(c);
      }
    }
    return key.length() == text.length() ? text : key.toString();
  }

  /** Tells whether it begins with a capital. */
  public boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Tells whether it has two letters or more, all of them capitals. */
  public boolean isAllCapitals() {
    return key.length() > 1 && key.codePoints().allMatch(Character::isUpperCase);
  }
}
