package org.copydesk.plugin.statistics.time;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.Years;

/** Tells calendar years from amounts of the same form. */
final class YearReader {

  private static final int FARTHEST_NOUN = 3;

  private final Lexicon lexicon;

  YearReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the lexeme behind a year or a span of years such as 2014-15; -1 where none begins. */
  int end(Passage passage, int at) {
    if (!isNumber(passage, at) || !isFree(passage, at) || !isYear(passage, at)) {
      return -1;
    }
    boolean dash = passage.at(at + 1).isHyphen() && passage.at(at + 2).isNumber();
    String behind = passage.at(at + 2).text();
    boolean span =
        dash && passage.at(at + 2).glued() && (behind.length() == 2 || Years.isYear(behind));
    return span ? at + 3 : at + 1;
  }

  private boolean isYear(Passage passage, int at) {
    String text = passage.at(at).text();
    if (isPaired(passage, at)) {
      return true;
    }
    if (endsCount(passage, at)) {
      return false;
    }
    if (isLinked(passage, at)) {
      return !isCount(passage, at + 1) || Years.isModern(text);
    }
    boolean qualified = isQualified(passage, at);
    return !qualified
        && (Years.isModern(text) || Years.isLikely(text) && !isCount(passage, at + 1));
  }

  private static boolean isNumber(Passage passage, int at) {
    return passage.at(at).isNumber() && Years.isYear(passage.at(at).text());
  }

  private static boolean isLinked(Passage passage, int at) {
    return passage.isAny(at - 1, "in", "since", "by", "until", "till", "from", "during", "before")
        || passage.isAny(at - 1, "after", "year", "early", "late", "mid", "circa", "through");
  }

  /** 'between 1600 and 1900', 'from 1850 to 1900'. */
  private static boolean isPaired(Passage passage, int at) {
    boolean opens = passage.isAny(at - 1, "between", "from");
    boolean first = opens && passage.isAny(at + 1, "and", "to") && isNumber(passage, at + 2);
    boolean link = passage.isAny(at - 1, "and", "to") && isNumber(passage, at - 2);
    return first || link && passage.isAny(at - 3, "between", "from");
  }

  /** 'from 900 to 2000 recruits': behind an amount stands an amount. */
  private static boolean endsCount(Passage passage, int at) {
    boolean pair = passage.is(at - 1, "to") && passage.is(at - 3, "from");
    boolean amount = passage.at(at - 2).isNumber() && !Years.isYear(passage.at(at - 2).text());
    return pair && amount;
  }

  private boolean isQualified(Passage passage, int at) {
    boolean place = passage.isAny(at - 1, "below", "above", "under", "over", "near", "around");
    return !place && lexicon.qualifiers().start(passage, at) < at;
  }

  /** Tells whether no sign, letter or unit makes an amount of it. */
  private boolean isFree(Passage passage, int at) {
    Lexeme before = passage.at(at - 1);
    boolean sign = before.kind() == Lexeme.Kind.SIGN && before.glued() && passage.at(at).glued();
    boolean money = lexicon.currencies().before(passage, at - 1) != null;
    boolean joined = before.isWord() && passage.at(at).glued();
    Lexeme behind = passage.at(at + 1);
    boolean letters = behind.glued() && behind.isWord() && !behind.lower().equals("'s");
    boolean chain = sign && !before.isHyphen() && before.text().matches("[/.:#@=_]");
    return !money && !joined && !letters && !chain && !isMeasured(passage, at);
  }

  private boolean isMeasured(Passage passage, int at) {
    return lexicon.units().after(passage, at + 1) != null
        || lexicon.currencies().after(passage, at + 1) != null
        || lexicon.currencies().before(passage, at - 2) != null && passage.at(at - 1).isWord()
        || lexicon.numbers().multiplies(passage.at(at + 1));
  }

  private boolean isCount(Passage passage, int from) {
    for (int i = from; i < from + FARTHEST_NOUN; i++) {
      if (passage.isNominal(i) && lexicon.nouns().isPlural(passage.lower(i))) {
        return true;
      }
      if (!passage.isNominal(i) && passage.pos(i) != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return false;
  }
}
