package org.copydesk.plugin.quotes.line;

/** Tells titles of books, songs and programmes by their capitals. */
final class Titles {

  private Titles() {}

  static boolean looksTitled(String inside) {
    String[] words = inside.strip().split("[^\\p{L}\\p{N}'\u2019.-]+");
    if (words.length < 2 || !Character.isUpperCase(inside.strip().charAt(0))) {
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
