package org.copydesk.plugin.quotes.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Builds the regular forms of a verb. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /** Returns its forms, among them a few that nobody uses. */
  static Set<String> forms(String lemma) {
    Set<String> forms = new HashSet<>(Set.of(lemma, lemma + "s"));
    if (lemma.endsWith("e")) {
      add(forms, lemma.substring(0, lemma.length() - 1));
    } else if (lemma.endsWith("y") && !isVowel(lemma, 2)) {
      String stem = lemma.substring(0, lemma.length() - 1);
      forms.addAll(Set.of(stem + "ies", stem + "ied", lemma + "ing"));
    } else {
      forms.add(lemma + "es");
      add(forms, lemma);
      if (!isVowel(lemma, 1) && isVowel(lemma, 2) && !isVowel(lemma, 3)) {
        add(forms, lemma + lemma.charAt(lemma.length() - 1));
      }
    }
    return forms;
  }

  private static void add(Set<String> forms, String stem) {
    forms.add(stem + "ed");
    forms.add(stem + "ing");
  }

  private static boolean isVowel(String word, int fromEnd) {
    int at = word.length() - fromEnd;
    return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
