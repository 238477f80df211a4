package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.Phrases;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun stands for who is named behind it: 'In his speech, Karl Voss said'. */
final class Cataphora {

  private static final int LONGEST = 14;

  private final Words words;
  private final Phrases phrases;
  private final Clusters clusters;

  Cataphora(Words words, Phrases phrases, Clusters clusters) {
    this.words = words;
    this.phrases = phrases;
    this.clusters = clusters;
  }

  /** Returns the person who is the subject behind the clause of a pronoun, null for none. */
  @Nullable Cluster subjectBehind(PronounPhrase phrase) {
    int comma = phrase.pronoun().person() == 3 ? comma(phrase.from()) : -1;
    if (comma < 0 || !opens(phrase)) {
      return null;
    }
    Phrase next = phrases.headed().get(comma + 1);
    boolean person =
        next instanceof NamePhrase name
            && name.kind() == NameKind.PERSON
            && Grammar.isSubject(words, next.from(), next.to());
    Cluster cluster = person ? clusters.of(next) : null;
    return cluster != null && PronounFit.agrees(phrase.pronoun(), cluster) ? cluster : null;
  }

  /** Tells whether the words before a pronoun begin the sentence and a clause before its own. */
  private boolean opens(PronounPhrase phrase) {
    int first = phrase.from();
    while (words.together(first - 1, phrase.from()) && phrase.from() - first < LONGEST) {
      first--;
      if (words.pos(first) == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    boolean clause =
        switch (words.pos(first)) {
          case ADP -> phrase.pronoun().use() == Pronoun.Use.POSSESSIVE;
          case VERB -> words.lower(first).endsWith("ing");
          default -> false;
        };
    return clause && !words.together(first - 1, first) && first < phrase.from();
  }

  private int comma(int from) {
    for (int i = from + 1; i < from + LONGEST && words.together(from, i); i++) {
      if (words.pos(i) == PartOfSpeech.PUNCT) {
        return words.lower(i).equals(",") ? i : -1;
      }
    }
    return -1;
  }
}
