package org.copydesk.plugin.statistics.time;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;

/** Tells times that belong to no figure: to the saying of it, or to a noun. */
final class TakenTimes {

  private static final int FARTHEST_REPORT = 6;
  private static final int LONGEST_ASIDE = 8;
  private static final int FARTHEST_DATELINE = 8;

  private final Passage passage;
  private final Lexicon lexicon;

  private final Levels levels;

  TakenTimes(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    levels = new Levels(passage);
  }

  /** Tells whether a time is that of the announcement: 'said on Monday', 'a report this week'. */
  boolean have(TimePhrase phrase) {
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
    boolean owned =
        isPublished(before) || isAttribute(phrase) || isFounding(phrase) || isResult(phrase);
    boolean named = isDateline(phrase) || isLikeness(phrase);
    return said || told || reported || owned || named || levels.isOfRecord(phrase);
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

  /** 'a fort, built in 1583': how old something is, and not when it counts. */
  private boolean isFounding(TimePhrase phrase) {
    int verb =
        passage.isAny(phrase.first() - 1, "up", "down") ? phrase.first() - 2 : phrase.first() - 1;
    boolean founds = lexicon.lists("founding-participles", passage.lower(verb));
    boolean aside = passage.is(verb - 1, ",") && hasComma(phrase.end());
    boolean furnished = passage.is(phrase.end(), "with") && !passage.isVerb(verb - 1);
    boolean reduced = passage.isNominal(verb - 1) || aside || furnished;
    return founds && reduced && phrase.dated();
  }

  /** 'LUND, Jan. 9 (Norda) -': when it was written. */
  private boolean isDateline(TimePhrase phrase) {
    int at = phrase.end();
    if (phrase.core() > FARTHEST_DATELINE || phrase.core() == 0) {
      return false;
    }
    if (passage.is(at, "(")) {
      while (at < phrase.end() + LONGEST_ASIDE && !passage.is(at, ")")) {
        at++;
      }
      at++;
    }
    boolean dash = passage.isAny(at, "-", "–", "—", "--") && !passage.at(at).glued();
    return dash && passage.at(0).isCapital();
  }

  /** 'the same as last month': what it is likened to, and not when it holds. */
  private boolean isLikeness(TimePhrase phrase) {
    boolean as = passage.is(phrase.first() - 1, "as");
    return as && (passage.is(phrase.first() - 2, "same") || passage.is(phrase.first() - 3, "same"));
  }

  /** 'ran 28:51.30', 'at 9:00 and 15:30': without a preposition it is no time of anything. */
  private boolean isResult(TimePhrase phrase) {
    boolean bare = phrase.first() == phrase.core() && passage.at(phrase.core()).isNumber();
    return bare && (passage.is(phrase.core() + 1, ":") && phrase.first() > 0 || isAges(phrase));
  }

  /** The 'over-50s' and '787-9s' are no decades, as the '70s' are. */
  private boolean isAges(TimePhrase phrase) {
    String digits = passage.at(phrase.core()).text();
    boolean tens = digits.endsWith("0") && (digits.length() == 2 || digits.length() == 4);
    boolean people = passage.isAny(phrase.core() - 2, "over", "under");
    return passage.is(phrase.core() + 1, "s") && (!tens || people);
  }

  private boolean hasComma(int from) {
    for (int i = from; i < from + LONGEST_ASIDE; i++) {
      if (passage.is(i, ",")) {
        return true;
      }
    }
    return false;
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
    return passage.isAny(
        phrase.first() - 2,
        "level",
        "levels",
        "peak",
        "low",
        "high",
        "record",
        "average",
        "mean",
        "norm");
  }

  /** 'during Monday's debate', 'in Sunday's election': what happens then is the time. */
  private boolean isEvent(TimePhrase phrase) {
    boolean link = passage.isAny(phrase.first(), "in", "during", "after", "before", "since", "at");
    int noun = phrase.end() + 1;
    while (passage.isNominal(noun + 1) || passage.pos(noun) == PartOfSpeech.ADJ) {
      noun++;
    }
    String singular = lexicon.nouns().singular(passage.lower(noun));
    return link && passage.isNominal(noun) && !lexicon.lists("statement-nouns", singular);
  }

  /** Tells whether a time belongs to the noun behind it: 'a 2014 study', 'Monday's debate'. */
  private boolean isAttribute(TimePhrase phrase) {
    boolean owner = passage.is(phrase.end(), "'s") && !isEvent(phrase);
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
