package org.copydesk.plugin.statistics.time;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.NumberWords;
import org.copydesk.plugin.statistics.lexicon.TimeWords;
import org.copydesk.plugin.statistics.text.Passage;

/** Finds the time phrases of a passage and marks them there. */
public final class TimeFinder {

  private static final int FARTHEST_PERIOD = 3;

  private final TimeWords words;
  private final NumberWords numbers;
  private final Dates dates;
  private final NamedTimes names;

  public TimeFinder(Lexicon lexicon) {
    words = lexicon.times();
    numbers = lexicon.numbers();
    dates = new Dates(words, lexicon);
    names = new NamedTimes(words);
  }

  public List<TimePhrase> find(Passage passage) {
    List<TimePhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < passage.size()) {
      TimePhrase phrase = at(passage, i);
      if (phrase == null) {
        i++;
      } else {
        add(passage, phrases, withLink(passage, phrase));
        i = phrase.end();
      }
    }
    phrases.forEach(phrase -> mark(passage, phrase));
    return phrases;
  }

  private static void mark(Passage passage, TimePhrase phrase) {
    passage.markTime(phrase.core(), phrase.end());
    if (phrase.dated()) {
      passage.markDate(phrase.core(), phrase.end());
    }
  }

  /** Adds a phrase, or joins it to the last: 'from January 1 to September 26', 'Friday night'. */
  private void add(Passage passage, List<TimePhrase> phrases, TimePhrase phrase) {
    TimePhrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
    if (last == null) {
      phrases.add(phrase);
      return;
    }
    int gap = phrase.core() - last.end();
    boolean link =
        gap == 1 && passage.isAny(last.end(), "to", "and", "through", "-", "–", "until", ",", "of");
    boolean open =
        passage.isAny(last.first(), "from", "between")
            || passage.at(last.end()).isHyphen()
            || passage.is(last.end(), "of")
            || passage.is(last.end(), ",") && phrase.dated()
            || ends(passage, last, phrase);
    link |= gap == 1 && passage.isAny(last.end(), "ending", "ended");
    if (gap == 0 || link && open) {
      phrases.set(phrases.size() - 1, last.joined(phrase));
    } else {
      phrases.add(phrase.first() < last.end() ? phrase.from(phrase.core()) : phrase);
    }
  }

  /** 'in the year to September', 'in the quarter ended June 30'. */
  private boolean ends(Passage passage, TimePhrase last, TimePhrase phrase) {
    boolean stretch = words.is(passage.at(last.end() - 1), "period") && phrase.dated();
    return stretch && passage.isAny(last.end(), "to", "ending", "ended", "through");
  }

  private @org.jspecify.annotations.Nullable TimePhrase at(Passage passage, int i) {
    int date = dates.end(passage, i);
    if (date > 0) {
      return new TimePhrase(i, i, date, true, false);
    }
    if (words.isWeekday(passage.at(i))
        || words.is(passage.at(i), "adverb") && !passage.is(i - 1, "-")) {
      return new TimePhrase(i, i, i + 1, false, words.isWeekday(passage.at(i)));
    }
    if (passage.is(i, "so") && passage.is(i + 1, "far")
        || passage.is(i, "to") && passage.is(i + 1, "date")) {
      return new TimePhrase(i, i, i + 2, false, false);
    }
    int named = names.end(passage, i);
    if (named > 0) {
      return new TimePhrase(i, i, named, false, false);
    }
    int pointed = pointedEnd(passage, i);
    if (pointed > 0) {
      return new TimePhrase(i, i, pointed, false, false);
    }
    int ago = agoEnd(passage, i);
    return ago > 0 ? new TimePhrase(i, i, ago, false, false) : window(passage, i);
  }

  /** 'last year', 'the past three months', 'this fall', 'each week', 'next March'. */
  private int pointedEnd(Passage passage, int i) {
    int at = passage.isAny(i, "the", "a", "his", "her", "its", "their") ? i + 1 : i;
    if (!words.is(passage.at(at), "pointer")) {
      return -1;
    }
    int next = at + 1;
    while (next < at + FARTHEST_PERIOD && isCount(passage, next)) {
      next++;
    }
    boolean month = words.isMonth(passage.at(next)) || words.isWeekday(passage.at(next));
    boolean period = words.is(passage.at(next), "period");
    boolean ordinal =
        passage.isAny(
            at,
            "first",
            "second",
            "third",
            "fourth",
            "final",
            "earlier",
            "later",
            "same",
            "following");
    boolean fits =
        month
            || period
                && !(ordinal
                    && passage.isAny(next, "half", "day", "hour")
                    && !passage.is(i, "the"));
    return fits ? next + 1 : -1;
  }

  private boolean isCount(Passage passage, int i) {
    return passage.at(i).isNumber()
        || numbers.isSmall(passage.at(i))
        || passage.isAny(i, "few", "several", "couple", "of", "or", "full", "fiscal");
  }

  /** 'a year ago', 'three days later', 'a decade earlier'. */
  private int agoEnd(Passage passage, int i) {
    if (!passage.isAny(i, "a", "an") && !isCount(passage, i)) {
      return -1;
    }
    int at = i + 1;
    while (at < i + FARTHEST_PERIOD && isCount(passage, at)) {
      at++;
    }
    if (!words.is(passage.at(at), "period")) {
      return -1;
    }
    boolean onward = passage.is(at + 1, "from") && passage.is(at + 2, "now");
    boolean back = passage.isAny(at + 1, "ago", "earlier", "later", "before");
    return onward ? at + 3 : back ? at + 2 : -1;
  }

  /** 'over 10 years', 'within six months', 'over the next decade': when something happens. */
  private @org.jspecify.annotations.Nullable TimePhrase window(Passage passage, int i) {
    if (!passage.isAny(i, "over", "within", "during", "in", "for", "after")) {
      return null;
    }
    int at = i + 1;
    while (at < i + 1 + FARTHEST_PERIOD
        && (isCount(passage, at)
            || passage.isAny(
                at, "a", "the", "at", "least", "less", "more", "than", "about", "nearly",
                "single"))) {
      at++;
    }
    boolean period = at > i + 1 && words.is(passage.at(at), "period");
    boolean named = passage.at(at + 1).isWord() && passage.isNominal(at + 1);
    boolean share = passage.isAny(at, "half", "quarter") && !passage.isAny(at - 1, "the");
    boolean event = passage.is(at - 1, "the") && passage.isAny(at + 1, "before", "after");
    return period && !named && !share && !event ? new TimePhrase(i, i, at + 1, false, false) : null;
  }

  /** Takes the words before a time with it: 'in', 'since early', 'by the end of'. */
  private TimePhrase withLink(Passage passage, TimePhrase phrase) {
    int first = phrase.core();
    while (words.is(passage.at(first - 1), "edge")
        || passage.at(first - 1).isHyphen() && words.is(passage.at(first - 2), "edge")) {
      first--;
    }
    if (passage.is(first - 1, "the")) {
      first--;
    }
    if (passage.is(first - 1, "of")
        && passage.isAny(
            first - 2, "end", "start", "beginning", "as", "middle", "quarter", "half")) {
      first = passage.is(first - 3, "the") ? first - 3 : first - 2;
    }
    boolean link = words.is(passage.at(first - 1), "link") && !passage.is(first - 1, "of");
    return new TimePhrase(
        link ? first - 1 : first, first, phrase.end(), phrase.dated(), phrase.clock());
  }
}
