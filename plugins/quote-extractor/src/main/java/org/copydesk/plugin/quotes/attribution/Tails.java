package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.SCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.lexicon.Verb;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;

/** Reads what stands between a cue and the words it reports. */
final class Tails {

  private static final int MAX_STEPS = 6;

  private final Phrases phrases;

  Tails(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Reads on from the item after a cue.
   *
   * @param bare whether a clause without 'that' may begin
   */
  Tail read(Line line, int from, Verb verb, boolean bare) {
    int at = from;
    Range addressee = null;
    for (int step = 0; step < MAX_STEPS; step++) {
      int signed = Clauses.signed(line, at, verb);
      if (signed >= 0) {
        return new Tail(at, signed, addressee);
      }
      if (addressee == null && step == 0 && verb.takes(Frame.ADDRESSEE)) {
        addressee = phrases.startingAt(line, at);
        if (addressee != null && !isWholeClause(line, addressee, verb, bare)) {
          at = addressee.end();
          continue;
        }
        addressee = null;
      }
      if (bare
          && verb.takes(Frame.CLAUSE) | addressee != null
          && beginsClause(line, at, isDoubtful(verb))) {
        return new Tail(at, at, addressee);
      }
      int next = skip(line, at);
      if (next < 0) {
        return new Tail(at, -1, addressee);
      }
      if (addressee == null && line.is(at, "to")) {
        addressee = new Range(at + 1, next);
      }
      at = next;
    }
    return new Tail(at, -1, addressee);
  }

  /** Tells 'promised voters would' from 'promised voters they would'. */
  private static boolean isWholeClause(Line line, Range phrase, Verb verb, boolean bare) {
    return bare && verb.takes(Frame.CLAUSE) && Clauses.isFinite(line, phrase.end());
  }

  /** Whether a verb often takes no clause: continue, maintain, claim. */
  private static boolean isDoubtful(Verb verb) {
    return verb.takes(Frame.DIRECT) || verb.takes(Frame.TOPIC);
  }

  private boolean beginsClause(Line line, int at, boolean strict) {
    if (isTime(line, at) || line.is(at, WordClass.AFTERWARDS)) {
      return false;
    }
    if (Clauses.bare(line, at, strict)) {
      return true;
    }
    boolean opener = line.is(at, WordClass.CLAUSE_OPENER) || line.is(at, SCONJ);
    boolean preposition = line.is(at, ADP) && skip(line, at) < 0;
    return !strict && (opener || preposition) && Clauses.subjectFollows(line, at + 1);
  }

  private boolean isTime(Line line, int at) {
    int end = line.phraseFrom(at);
    if (end < 0) {
      return false;
    }
    boolean span = line.is(at, WordClass.NEARNESS);
    return line.is(end - 1, WordClass.TIME) || span && phrases.isOccasion(line, end - 1);
  }

  /** The end of a word or phrase that tells when, where or to whom, or -1. */
  private int skip(Line line, int at) {
    if (isTime(line, at)) {
      return line.phraseFrom(at);
    }
    boolean opens = line.is(at, WordClass.CLAUSE_OPENER) && !line.is(at + 1, "that");
    if (line.is(at, WordClass.AFTERWARDS) || line.is(at, ADV) && !opens) {
      return at + 1;
    }
    if (tellsOfText(line, at)) {
      return afterPlace(line, at + 1);
    }
    if (line.is(at, ADP) || line.is(at, "to")) {
      Range phrase = phrases.startingAt(line, at + 1);
      if (phrase != null && skippable(line, at, phrase.end())) {
        return phrase.end();
      }
    }
    return -1;
  }

  /** 'a statement posted on its site': a participle behind what somebody wrote or said. */
  private static boolean tellsOfText(Line line, int at) {
    boolean participle = line.is(at, VERB, ADJ) && line.form(at).matches(".*(ed|en|nt)");
    return participle && line.is(at - 1, WordClass.OCCASION);
  }

  private int afterPlace(Line line, int at) {
    Range place = line.is(at, ADP) ? phrases.startingAt(line, at + 1) : null;
    return place == null ? at : place.end();
  }

  private boolean skippable(Line line, int at, int end) {
    return phrases.tellsOccasion(line, at, end) || line.is(at, "of") || line.is(at, "about");
  }
}
