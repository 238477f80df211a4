package org.copydesk.plugin.statistics.time;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;

/** Tells whether a time of a sentence reaches a figure, or a border lies between. */
final class TimeBorders {

  private static final int FARTHEST = 30;
  private static final int LONGEST_ASIDE = 15;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Levels levels;

  TimeBorders(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    levels = new Levels(passage);
  }

  /** Tells whether no border lies between: another clause, unless the time opens the sentence. */
  boolean reaches(TimePhrase phrase, Figure figure) {
    int from = Math.min(phrase.end(), figure.reach());
    int to = Math.max(phrase.first(), figure.first());
    boolean behind = phrase.first() >= figure.reach();
    if (passage.is(phrase.core(), "now") && from + 1 < to) {
      return false;
    }
    if (isDashedOff(from, to) || isBracketedOff(from, to, behind)) {
      return false;
    }
    if (behind) {
      return !opensNext(phrase) && to - from <= FARTHEST && reachesBack(phrase, figure);
    }
    return !levels.isHeldAgainst(figure)
        && !levels.isOfFirst(phrase, figure)
        && (opens(phrase) ? reachesFromStart(phrase, figure) : reachesOn(phrase, figure));
  }

  private boolean opens(TimePhrase phrase) {
    return phrase.first() <= 1 || passage.isAny(phrase.first() - 1, ":", ";");
  }

  /** Tells whether a time that opens a sentence reaches a figure in it. */
  private boolean reachesFromStart(TimePhrase phrase, Figure figure) {
    for (int i = phrase.end(); i < figure.first(); i++) {
      if (isBorder(i)) {
        return false;
      }
    }
    return !announces(phrase, figure);
  }

  /** Tells whether a time in the middle of a sentence reaches a figure behind it. */
  private boolean reachesOn(TimePhrase phrase, Figure figure) {
    int to = figure.first();
    boolean dashed = passage.isAny(to - 1, "—", "–", "―", "--") && !passage.at(to).glued();
    boolean decided = isDecided(phrase) || dashed || levels.isCompared(figure);
    if (decided || to - phrase.end() > FARTHEST || isToldBetween(phrase.end(), to)) {
      return false;
    }
    boolean window = isWindow(phrase);
    for (int i = phrase.end(); i < to; i++) {
      boolean relative = passage.isAny(i, "which", "who", "whose", "after", "where");
      boolean other = window && (passage.isVerb(i) || passage.is(i, ","));
      if (isBorder(i) || relative || other || joinsClause(i, to) || joinsVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a time reaches a figure before it. */
  private boolean reachesBack(TimePhrase phrase, Figure figure) {
    int from = figure.reach();
    int to = phrase.first();
    boolean opens = opens(phrase);
    boolean window = isWindow(phrase) && !opens;
    for (int i = from; i < to; i++) {
      boolean relative = passage.isAny(i, "which", "who", "whose") || isRelativeThat(i);
      boolean own = opens || i <= from + 1 && !passage.is(i - 1, ",");
      boolean other = window && (passage.isVerb(i) || passage.is(i, ","));
      boolean level = leadsToLevel(i, from) || levels.begin(i, to) || joinsVerb(i);
      if (isBorder(i) || level || relative && !own || other || !opens && joinsClause(i, to)) {
        return false;
      }
    }
    return !isInAside(figure.first(), from, to);
  }

  private boolean isRelativeThat(int i) {
    return passage.is(i, "that") && passage.isVerb(i + 1) && passage.isNominal(i - 1);
  }

  /**
   * 'the chain, which runs 530 shops, froze prices until May': the time is that of the freezing.
   */
  private boolean isInAside(int first, int from, int to) {
    boolean closed = false;
    for (int i = from; i < to; i++) {
      closed |= passage.is(i, ",");
    }
    for (int i = first - 1; closed && i > Math.max(0, first - LONGEST_ASIDE); i--) {
      if (passage.is(i, ",")) {
        return passage.isAny(i + 1, "which", "who", "whose", "where", "with");
      }
    }
    return false;
  }

  /** Tells whether one of the two stands in brackets and the other does not. */
  private boolean isBracketedOff(int from, int to, boolean behind) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += passage.is(i, "(") ? 1 : passage.is(i, ")") ? -1 : 0;
    }
    return behind ? depth > 0 : depth < 0;
  }

  /** Tells whether somebody goes on to say it: 'met on Tuesday, explaining that'. */
  private boolean isToldBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean says = lexicon.lists("say-verbs", passage.at(i).lemma());
      if (says && passage.pos(i) == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a dash parts a stretch in two; a pair of dashes only sets something off. */
  private boolean isDashedOff(int from, int to) {
    int dashes = 0;
    for (int i = from; i < to; i++) {
      boolean glued = passage.at(i).glued() && passage.at(i + 1).glued();
      dashes += passage.isAny(i, "—", "–", "―", "--") && !glued ? 1 : 0;
    }
    return dashes % 2 == 1;
  }

  private boolean isBorder(int i) {
    boolean later = passage.is(i, "after") && passage.isVerb(i + 1);
    return later
        || passage.isAny(i, ";", "•", "while", "whereas", "but", "compared")
        || passage.isAny(i, "if", "until", "because", "although", "though");
  }

  /** 'to 40 from 12 in 2010', 'more than in 2010': the time is that of what it is held against. */
  private boolean leadsToLevel(int i, int from) {
    boolean amount = passage.at(i + 1).isNumber() || passage.isAny(i + 1, "$", "£", "€", "a", "an");
    boolean time = passage.isAny(i + 1, "in", "at", "on");
    boolean held = passage.isAny(i, "from", "against", "versus") && !passage.isTime(i + 1);
    return passage.is(i, "than") && time && i > from + 2 || held && amount;
  }

  /** Tells whether a time stands behind 'and' and opens a clause: ', and this year 58 percent'. */
  private boolean opensNext(TimePhrase phrase) {
    boolean joined = passage.isAny(phrase.first() - 1, "and", "but", "while", "that");
    return joined && (passage.at(phrase.end()).isWord() || passage.at(phrase.end()).isNumber());
  }

  /** Tells whether ', and' joins another clause, one with a verb of its own, before an end. */
  private boolean joinsClause(int comma, int to) {
    boolean joined = passage.is(comma, ",") && passage.isAny(comma + 1, "and", "but", "or", "so");
    for (int i = comma + 2; joined && i < to; i++) {
      if (passage.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** 'employs 300 people and had sales of 9 million in 2024': each verb has a time of its own. */
  private boolean joinsVerb(int and) {
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

  /** 'voted on Monday to spend 3 million': the day is that of the vote. */
  private boolean isDecided(TimePhrase phrase) {
    return phrase.clock() && passage.is(phrase.end(), "to") && passage.isVerb(phrase.end() + 1);
  }

  /** A span of time rather than a point in it: 'for 90 minutes'. */
  private boolean isWindow(TimePhrase phrase) {
    return passage.is(phrase.first(), "for") && !phrase.dated();
  }

  /** Tells whether an opening time is that of the saying: 'Last month, the bank warned that'. */
  private boolean announces(TimePhrase phrase, Figure figure) {
    for (int i = phrase.end(); i < figure.first(); i++) {
      if (passage.isVerb(i)) {
        boolean says = lexicon.lists("say-verbs", passage.at(i).lemma());
        return says && !passage.isAny(i + 1, ",") && !phrase.dated();
      }
    }
    return false;
  }
}
