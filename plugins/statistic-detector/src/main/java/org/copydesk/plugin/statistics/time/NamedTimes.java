package org.copydesk.plugin.statistics.time;

import org.copydesk.plugin.statistics.lexicon.TimeWords;
import org.copydesk.plugin.statistics.text.Passage;

/** Recognises times that are named and not dated: returns the lexeme behind one, or -1. */
final class NamedTimes {

  private static final int FARTHEST_DAY = 4;

  private final TimeWords words;

  NamedTimes(TimeWords words) {
    this.words = words;
  }

  /** 'at noon', 'before the war', 'by the end of the month', 'that year'. */
  int end(Passage passage, int i) {
    boolean at = passage.isAny(i - 1, "at", "by", "before", "after", "until", "since");
    if (at && words.is(passage.at(i), "moment")) {
      return i + 1;
    }
    int holiday = holidayEnd(passage, i);
    if (holiday > 0) {
      return holiday;
    }
    int noun = passage.isAny(i, "the", "its", "their", "that") ? i + 1 : i;
    boolean link = passage.isAny(i - 1, "before", "after", "since", "during", "until");
    boolean whole = !passage.isNominal(noun + 1);
    if (link && whole && words.is(passage.at(noun), "event")) {
      return noun + 1;
    }
    if (noun > i && passage.is(i, "that") && words.is(passage.at(noun), "period")) {
      return passage.lower(noun).endsWith("s") ? -1 : noun + 1;
    }
    boolean before = passage.is(i, "the") && passage.isAny(i + 2, "before", "earlier");
    boolean bare = before && words.is(passage.at(i + 1), "period") && !passage.at(i + 3).isWord();
    return bare ? i + 3 : edgeEnd(passage, i);
  }

  /** 'since Labor Day', 'before election day', 'on New Year's Eve'. */
  private int holidayEnd(Passage passage, int i) {
    if (!passage.isAny(i - 1, "since", "on", "by", "until", "before", "after", "around")) {
      return -1;
    }
    for (int day = i + 1; day < i + FARTHEST_DAY; day++) {
      boolean named = passage.at(i).isCapital() || passage.is(i, "election");
      if (named && passage.isAny(day, "day", "eve")) {
        return day + 1;
      }
      if (!passage.at(day).isCapital() && !passage.is(day, "'s")) {
        return -1;
      }
    }
    return -1;
  }

  /** 'the end of the month', 'start of its season'. */
  private int edgeEnd(Passage passage, int i) {
    int edge = passage.is(i, "the") ? i + 1 : i;
    boolean of =
        passage.isAny(edge, "end", "start", "beginning", "middle", "close")
            && passage.is(edge + 1, "of")
            && passage.isAny(edge + 2, "the", "its", "that", "each", "every");
    return of && words.is(passage.at(edge + 3), "period") ? edge + 4 : -1;
  }
}
