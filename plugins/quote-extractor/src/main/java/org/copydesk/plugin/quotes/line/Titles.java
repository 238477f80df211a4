package org.copydesk.plugin.quotes.line;

import java.util.regex.Pattern;

/** Tells titles of books, songs and programmes by their capitals. */
public final class Titles {

  /** Blanks that no line may break at stand inside guillemets, and are no white space to Java. */
  private static final Pattern BLANKS_BEFORE = Pattern.compile("^[\\s\u00a0\u202f]+");

  private Titles() {}

  /** Tells whether words between marks are written as a title is. */
  public static boolean looksTitled(String inside) {
    String bare = BLANKS_BEFORE.matcher(inside).replaceFirst("");
    String[] words = bare.split("[^\\p{L}\\p{N}'\u2019.-]+");
    if (words.length < 2 || !Character.isUpperCase(bare.charAt(0))) {
      return false;
    }
    for (String word : words) {
      if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return capitals(words) >= 2;
  }

  private static int capitals(String[] words) {
    int capitals = 0;
    for (String word : words) {
      capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals;
  }
}
