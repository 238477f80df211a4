package org.copydesk.plugin.statistics.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.plugin.statistics.text.Table;

/** Singular and plural of English nouns. */
public final class Nouns {

  private final Map<String, String> irregular = new HashMap<>();

  Nouns() {
    for (String[] row : Table.rows("plurals.tsv")) {
      irregular.put(row[0], row[1]);
    }
  }

  /** Tells whether a word can be a plural. */
  public boolean isPlural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return irregular.containsKey(lower)
        || (lower.endsWith("s") && lower.length() > 2 && !endsInSingularS(lower));
  }

  /** Returns the singular of a word in lower case; the word itself where it is one. */
  public String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = irregular.get(lower);
    if (known != null) {
      return known;
    }
    return isPlural(lower) ? regular(lower) : lower;
  }

  /** Returns the regular plural of a word. */
  static String plural(String word) {
    if (word.endsWith("foot")) {
      return word.substring(0, word.length() - 4) + "feet";
    }
    if (word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2))) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hiss = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch");
    return hiss || word.endsWith("sh") ? word + "es" : word + "s";
  }

  private static String regular(String lower) {
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    boolean hiss = lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("zzes");
    if (hiss || lower.endsWith("ches") || lower.endsWith("shes")) {
      return lower.substring(0, lower.length() - 2);
    }
    return lower.substring(0, lower.length() - 1);
  }

  private static boolean endsInSingularS(String lower) {
    return lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
