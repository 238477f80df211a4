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
  private final NextClauses next;

  TimeBorders(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    levels = new Levels(passage);
    next = new NextClauses(passage);
  }

  /** Tells whether no border lies between: another clause, unless the time opens the sentence. */
  boolean reaches(TimePhrase phrase, Figure figure) {
    int from = Math.min(phrase.end(), figure.reach());
    int to = Math.max(phrase.first(), figure.first());
    if (to - from > FARTHEST && phrase.first() > 1) {
      return false;
    }
    boolean behind = phrase.first() >= figure.reach();
    if (passage.is(phrase.core(), "now") && from + 1 < to) {
      return false;
    }
    if (isDashedOff(from, to) || isBracketedOff(from, to, behind)) {
      return false;
    }
    if (behind) {
      return !next.opensNext(phrase) && reachesBack(phrase, figure);
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
      if (next.isBorder(i)) {
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
    if (decided
        || isInRelative(phrase, to)
        || to - phrase.end() > FARTHEST
        || isToldBetween(phrase.end(), to)) {
      return false;
    }
    boolean window = isWindow(phrase);
    boolean stretch = isStretch(phrase);
    for (int i = phrase.end(); i < to; i++) {
      boolean relative = passage.isAny(i, "which", "who", "whose", "after", "where");
      boolean other = (window || stretch) && (passage.isVerb(i) || passage.is(i, ","));
      if (next.isBorder(i) || relative || other || next.joinsClause(i, to) || next.joinsVerb(i)) {
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
    boolean lasting = passage.isAny(phrase.first(), "until", "till") || isStretch(phrase);
    for (int i = from; i < to; i++) {
      boolean relative = passage.isAny(i, "which", "who", "whose") || isRelativeThat(i);
      boolean own = opens || i <= from + 1 && !passage.is(i - 1, ",");
      boolean lasts = lasting && passage.is(i, ",");
      boolean other = lasts || window && (passage.isVerb(i) || passage.is(i, ","));
      boolean level = leadsToLevel(i, from) || levels.begin(i, to) || next.joinsVerb(i);
      if (next.isBorder(i)
          || level
          || relative && !own
          || other
          || !opens && next.joinsClause(i, to)) {
        return false;
      }
    }
    return !isInAside(figure.first(), from, to);
  }

  /** 'Lund, where it lost 40 seats in 2018, has a mayor': the time is that of the aside. */
  private boolean isInRelative(TimePhrase phrase, int to) {
    boolean closed = false;
    for (int i = phrase.end(); i < to; i++) {
      closed |= passage.is(i, ",") && !passage.is(i + 1, "when");
    }
    return closed && isInAside(phrase.first(), phrase.end(), to);
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

  /** 'to 40 from 12 in 2010', 'more than in 2010': the time is that of what it is held against. */
  private boolean leadsToLevel(int i, int from) {
    boolean amount = passage.at(i + 1).isNumber() || passage.isAny(i + 1, "$", "£", "€", "a", "an");
    boolean time = passage.isAny(i + 1, "in", "at", "on");
    boolean held = passage.isAny(i, "from", "against", "versus") && !passage.isTime(i + 1);
    return passage.is(i, "than") && time && i > from + 2 || held && amount;
  }

  /** 'voted on Monday to spend 3 million': the day is that of the vote. */
  private boolean isDecided(TimePhrase phrase) {
    return phrase.clock() && passage.is(phrase.end(), "to") && passage.isVerb(phrase.end() + 1);
  }

  /** A span of time rather than a point in it: 'for 90 minutes'. */
  private boolean isWindow(TimePhrase phrase) {
    return passage.is(phrase.first(), "for") && !phrase.dated();
  }

  /** A stretch of time in which something happens: 'in a month', 'within two hours'. */
  private boolean isStretch(TimePhrase phrase) {
    int count = phrase.first() + 1;
    boolean counted =
        passage.at(count).isNumber()
            || lexicon.numbers().isSmall(passage.at(count))
            || passage.isAny(count, "a", "an");
    boolean span =
        passage.isAny(phrase.first(), "in", "within", "over")
            && counted
            && lexicon.times().is(passage.at(phrase.end() - 1), "period");
    return !phrase.dated() && span;
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
