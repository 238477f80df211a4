package org.copydesk.plugin.statistics.time;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.text.Passage;

/** Tells where another clause begins, which has a time of its own. */
final class NextClauses {

  private final Passage passage;

  NextClauses(Passage passage) {
    this.passage = passage;
  }

  boolean isBorder(int i) {
    boolean later = passage.is(i, "after") && passage.isVerb(i + 1);
    return later
        || passage.is(i, "so") && passage.is(i + 1, "that")
        || passage.isAny(i, ";", "•", "while", "whereas", "but", "compared")
        || passage.isAny(i, "if", "until", "because", "although", "though");
  }

  /** Tells whether a time stands behind 'and' and opens a clause: ', and this year 58 percent'. */
  boolean opensNext(TimePhrase phrase) {
    int link = phrase.first() - 1;
    boolean joined = passage.isAny(link, "and", "but", "while", "that");
    boolean comma = passage.is(link - 1, ",") && passage.is(phrase.end(), ",");
    boolean word = passage.at(phrase.end()).isWord() || passage.at(phrase.end()).isNumber();
    return joined && (word || comma);
  }

  /** Tells whether ', and' joins another clause, one with a verb of its own, before an end. */
  boolean joinsClause(int comma, int to) {
    boolean joined = passage.is(comma, ",") && passage.isAny(comma + 1, "and", "but", "or", "so");
    for (int i = comma + 2; joined && i < to; i++) {
      if (passage.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** 'employs 300 people and had sales of 9 million in 2024': each verb has a time of its own. */
  boolean joinsVerb(int and) {
    boolean joined = passage.isAny(and, "and", "or") && !passage.is(and - 1, ",");
    int verb = passage.pos(and + 1) == PartOfSpeech.ADV ? and + 2 : and + 1;
    boolean nouns = passage.lower(and - 1).endsWith("s") && passage.lower(verb).endsWith("s");
    return joined && isFinite(verb) && !nouns;
  }

  private boolean isFinite(int i) {
    boolean base =
        passage.pos(i) == PartOfSpeech.VERB && passage.at(i).lemma().equals(passage.lower(i));
    return passage.isVerb(i) && !base && !passage.lower(i).endsWith("ing");
  }
}
