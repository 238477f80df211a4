package org.copydesk.plugin.quotes.marks;

import java.util.Locale;
import java.util.Set;

/**
 * Words that an apostrophe begins, so that it opens no passage: {@code 'em}, {@code '90s}.
 *
 * @param elisions the words without their apostrophe, in lower case
 */
public record Apostrophes(Set<String> elisions) {

  /** Copies the words. */
  public Apostrophes {
    elisions = Set.copyOf(elisions);
  }

  /** Tells whether the word at an offset is one of them or a decade. */
  boolean elides(String text, int offset) {
    int end = offset;
    while (end < text.length() && end - offset < 12 && isWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(offset, end).toLowerCase(Locale.ROOT);
    return elisions.contains(word) || word.matches("\\d0s|\\d\\d");
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
