package org.copydesk.plugin.statistics.time;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Chooses the time phrase that belongs to a figure. */
public final class Times {

  private static final int FARTHEST_REPORT = 6;
  private static final int FARTHEST = 30;

  private final Passage passage;
  private final Lexicon lexicon;
  private final List<TimePhrase> phrases;

  public Times(Passage passage, Lexicon lexicon, List<TimePhrase> phrases) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.phrases = phrases.stream().filter(phrase -> !isOfSaying(phrase)).toList();
  }

  /** Returns the time of a figure, null where the sentence does not say. */
  public @Nullable Span of(Figure figure) {
    boolean compound =
        passage.at(figure.end()).isHyphen() && figure.unit().kind() == UnitKind.DURATION;
    if (figure.style() == Figure.Style.AGE || compound) {
      return null;
    }
    TimePhrase best = null;
    for (TimePhrase phrase : phrases) {
      boolean itself = phrase.first() < figure.end() && figure.first() < phrase.end();
      if (!itself
          && reaches(phrase, figure)
          && (best == null || distance(phrase, figure) < distance(best, figure))) {
        best = phrase;
      }
    }
    return best == null ? null : passage.span(best.first(), best.end());
  }

  private static int distance(TimePhrase phrase, Figure figure) {
    boolean behind = phrase.first() >= figure.end();
    return behind ? phrase.first() - figure.reach() : 3 + figure.first() - phrase.end();
  }

  /** Tells whether no border lies between: another clause, unless the time opens the sentence. */
  private boolean reaches(TimePhrase phrase, Figure figure) {
    int from = Math.min(phrase.end(), figure.reach());
    int to = Math.max(phrase.first(), figure.first());
    boolean opens = phrase.first() <= 1;
    boolean behind = phrase.first() >= figure.reach();
    if (passage.is(phrase.core(), "now") && from + 1 < to) {
      return false;
    }
    if (behind && opensNext(phrase) || opens && announces(phrase, figure)) {
      return false;
    }
    if (!opens && (to - from > FARTHEST || !behind && isToldBetween(from, to))) {
      return false;
    }
    if (isDashedOff(from, to)) {
      return false;
    }
    boolean window = isWindow(phrase) && !opens;
    for (int i = from; i < to; i++) {
      boolean relative = passage.isAny(i, "which", "who", "whose");
      boolean own = opens || behind && i <= from + 1 && !passage.is(i - 1, ",");
      boolean other = window && (passage.isVerb(i) || passage.is(i, ","));
      boolean level = behind && leadsToLevel(i);
      if (isBorder(i) || level || relative && !own || other || !opens && joinsClause(i, to)) {
        return false;
      }
    }
    return true;
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
        || passage.isAny(i, ";", "while", "whereas", "but", "compared")
        || passage.isAny(i, "if", "until", "because", "although", "though");
  }

  /** 'to 40 from 12 in 2010', 'more than in 2010': the time is that of what it is held against. */
  private boolean leadsToLevel(int i) {
    boolean amount = passage.at(i + 1).isNumber() || passage.isAny(i + 1, "$", "£", "€", "a", "an");
    boolean time = passage.isAny(i + 1, "in", "at", "on");
    boolean held = passage.isAny(i, "from", "against", "versus") && !passage.isTime(i + 1);
    return passage.is(i, "than") && time || held && amount;
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

  /** Tells whether a time is that of the announcement: 'said on Monday', 'a report this week'. */
  private boolean isOfSaying(TimePhrase phrase) {
    int before = phrase.first() - 1;
    boolean said = passage.isVerb(before) && lexicon.lists("say-verbs", passage.at(before).lemma());
    boolean told =
        passage.isVerb(before - 1)
            && lexicon.lists("say-verbs", passage.at(before - 1).lemma())
            && phrase.clock();
    boolean reported =
        lexicon.lists("statement-nouns", passage.at(before).lemma())
            && !phrase.dated()
            && isCited(before);
    return said || told || reported || isPublished(before) || isAttribute(phrase);
  }

  /** 'a report published on Monday', 'figures the bureau released last week'. */
  private boolean isPublished(int verb) {
    boolean publishes = lexicon.lists("publish-verbs", passage.at(verb).lower());
    boolean noun = false;
    for (int i = verb - 1; publishes && i >= Math.max(0, verb - FARTHEST_REPORT); i--) {
      String singular = lexicon.nouns().singular(passage.lower(i));
      noun |= passage.isNominal(i) && lexicon.lists("statement-nouns", singular);
    }
    return noun;
  }

  private boolean isCited(int noun) {
    for (int i = noun; i >= Math.max(0, noun - 8); i--) {
      if (passage.is(i, "according")) {
        return true;
      }
    }
    return false;
  }

  private boolean isLevel(TimePhrase phrase) {
    return passage.isAny(phrase.first() - 2, "level", "levels", "peak", "low", "high", "record");
  }

  /** Tells whether a time belongs to the noun behind it: 'a 2014 study', 'Monday's debate'. */
  private boolean isAttribute(TimePhrase phrase) {
    boolean owner = passage.is(phrase.end(), "'s");
    boolean linked = passage.isAny(phrase.first(), "in", "since", "by", "on", "during", "until");
    boolean determined =
        passage.isAny(phrase.first() - 1, "a", "an") && passage.at(phrase.end()).isWord();
    boolean noun = phrase.dated() && !linked && (determined || passage.isNominal(phrase.end()));
    boolean yearly =
        passage.isAny(phrase.core(), "yearly", "monthly", "weekly", "annually")
            && passage.isNominal(phrase.end());
    boolean level = passage.is(phrase.first() - 1, "of") && phrase.dated() && isLevel(phrase);
    boolean every = passage.is(phrase.core(), "every");
    boolean article = passage.is(phrase.first(), "the") && passage.isNominal(phrase.end());
    boolean title =
        phrase.dated()
            && phrase.first() == phrase.end() - 1
            && passage.at(phrase.first() - 1).isCapital()
            && phrase.first() > 1
            && !passage.isTime(phrase.first() - 1);
    return owner || noun || yearly || level || every || article || title;
  }
}
