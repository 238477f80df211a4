package org.copydesk.plugin.statistics.context;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;

/** Tells verbs that state something from the same verbs where they ask, add or demand. */
final class SpeechVerbs {

  private static final int FARTHEST_RATING = 16;
  private static final int FARTHEST_DIRECTIVE = 8;

  private final Passage passage;
  private final Lexicon lexicon;

  SpeechVerbs(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
  }

  boolean isAt(int i) {
    Lexeme lexeme = passage.at(i);
    boolean verb = passage.pos(i) == PartOfSpeech.VERB || isMistagged(i);
    boolean gerund = lexeme.lower().endsWith("ing") && passage.pos(i - 1) == PartOfSpeech.ADP;
    boolean listed = verb && (isListed(lexeme.lemma()) || isListed(stem(lexeme.lower())));
    boolean lets = passage.isAny(i - 1, "let's", "'s") && passage.isAny(i - 2, "let");
    boolean asks = lexeme.lemma().equals("ask") && isQuoting(i);
    return (listed || asks || verb && isRating(i))
        && !isDirective(i)
        && !gerund
        && !lets
        && !isReduced(i)
        && !isSum(i)
        && !passage.isAny(i - 1, "to", "been", "be", "was", "were");
  }

  /** 'puts the cost at 40 million', 'sees the rate at 2 percent'. */
  private boolean isRating(int verb) {
    if (!lexicon.lists("rating-verbs", passage.at(verb).lemma())) {
      return false;
    }
    for (int i = verb + 1; i < verb + FARTHEST_RATING && !passage.isVerb(i); i++) {
      if (passage.is(i, "at") && (passage.at(i + 1).isNumber() || isQualified(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isQualified(int i) {
    boolean small = lexicon.numbers().isSmall(passage.at(i));
    boolean number = passage.at(i + 1).isNumber() || passage.at(i + 2).isNumber();
    return small || number && !passage.isAny(i, "a", "the", "this", "that");
  }

  /** 'taxpayers reporting gains' tell nothing, as 'a poll showing gains' does. */
  private boolean isReduced(int i) {
    boolean shows =
        passage.isAny(i, "showing", "suggesting", "indicating", "finding", "estimating");
    boolean reduced = passage.lower(i).endsWith("ing") && passage.isNominal(i - 1);
    return reduced && !shows && !isQuoting(i);
  }

  private boolean isQuoting(int verb) {
    return passage.isAny(verb + 1, ",", ":") && passage.isAny(verb + 2, "\"", "“", "''");
  }

  /** 'warned officials to lock 40 doors': what somebody is to do is no claim. */
  private boolean isDirective(int verb) {
    if (!lexicon.lists("directive-verbs", passage.at(verb).lemma())) {
      return false;
    }
    for (int i = verb + 1; i < verb + FARTHEST_DIRECTIVE; i++) {
      if (passage.is(i, "that") || passage.isAny(i, ",", "\"", "“")) {
        return false;
      }
      if (passage.is(i, "to") && passage.isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** 'it would add $84 million' is a sum, and 'can claim $40' a demand: nobody's words. */
  private boolean isSum(int i) {
    boolean add = passage.isAny(i, "add", "adds", "added", "adding");
    boolean demand =
        passage.at(i).lemma().equals("claim") && passage.pos(i - 1) == PartOfSpeech.AUX;
    boolean money = passage.isAny(i + 1, "$", "£", "€") || passage.is(i + 1, "up");
    boolean small = lexicon.numbers().isSmall(passage.at(i + 1));
    return (add || demand) && (passage.at(i + 1).isNumber() || money || small);
  }

  private boolean isListed(String verb) {
    return lexicon.lists("say-verbs", verb);
  }

  /** Cuts the ending of a past form that a lemma table does not hold: 'tallied', 'modeled'. */
  private static String stem(String past) {
    if (past.endsWith("ied")) {
      return past.substring(0, past.length() - 3) + "y";
    }
    return past.endsWith("ed") ? past.substring(0, past.length() - 2) : past;
  }

  /** Tells whether the tagger took 'shows' for a noun: 'the average shows Lund ahead'. */
  private boolean isMistagged(int i) {
    boolean third = passage.isAny(i, "shows", "estimates", "finds", "claims", "reports", "notes");
    if (passage.is(i + 1, "that") && passage.isAny(i, "found", "showed", "said", "says")) {
      return true;
    }
    boolean noun = passage.isNominal(i) && third && passage.isNominal(i - 1);
    return noun && (passage.isAny(i + 1, "that", "the", "a") || passage.at(i + 1).isCapital());
  }
}
