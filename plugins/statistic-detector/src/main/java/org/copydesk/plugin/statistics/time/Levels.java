package org.copydesk.plugin.statistics.time;

import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.text.Passage;

/**
 * Tells the times of what a figure is held against: 'up from 40 in 2010', 'more than last year'.
 */
final class Levels {

  private static final int FARTHEST_LEVEL = 12;
  private static final int FARTHEST_AMOUNT = 8;

  private final Passage passage;

  Levels(Passage passage) {
    this.passage = passage;
  }

  /** Tells whether a figure is what another is held against, so that only its own time counts. */
  boolean isHeldAgainst(Figure figure) {
    int link = linkBefore(figure);
    if (passage.isAny(link, "against", "versus")) {
      return true;
    }
    boolean from = passage.is(link, "from");
    boolean moved = passage.isAny(link - 1, "up", "down");
    return from && (moved || hasAmount(Math.max(0, link - FARTHEST_LEVEL), link, "to"));
  }

  /** Returns the preposition before a figure and its qualifier: the 'from' of 'from about 40'. */
  private int linkBefore(Figure figure) {
    int at = figure.first() - 1;
    while (passage.isAny(at, "about", "nearly", "almost", "some", "around", "just", "a", "an")) {
      at--;
    }
    return at;
  }

  /** Tells whether a figure says by how much something differs: '5 percent more than last year'. */
  boolean isCompared(Figure figure) {
    for (int i = figure.reach(); i < figure.reach() + 3; i++) {
      if (passage.is(i, "than")) {
        return passage.isAny(i - 1, "more", "less", "fewer") || passage.lower(i - 1).endsWith("er");
      }
    }
    return false;
  }

  private boolean hasAmount(int from, int to, String link) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, link) && isAmount(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAmount(int i) {
    return passage.at(i).isNumber() || passage.isAny(i, "$", "£", "€");
  }

  /** In 'from 93 percent in 2015 to 78' the time is that of the first. */
  boolean isOfFirst(TimePhrase phrase, Figure figure) {
    boolean to = passage.is(phrase.end(), "to") && figure.first() - phrase.end() <= 3;
    int from = Math.max(0, phrase.first() - FARTHEST_AMOUNT);
    boolean since = passage.is(phrase.first(), "since");
    boolean level = since && passage.is(phrase.end(), ",") && passage.is(phrase.end() + 1, "to");
    return level || to && hasAmount(from, phrase.first(), "from");
  }

  /**
   * Tells whether a comma begins what a figure is held against: ', 5 percent more than in 2010'.
   */
  boolean begin(int comma, int to) {
    if (!passage.is(comma, ",")) {
      return false;
    }
    for (int i = comma + 1; i < Math.min(to, comma + FARTHEST_LEVEL); i++) {
      if (passage.is(i, ",")) {
        return false;
      }
      boolean moved = i == comma + 1 && passage.isAny(i, "up", "down");
      boolean times = passage.is(i, "times") || passage.is(i, "twice");
      if (moved || times || passage.is(i, "than") || isSuperlative(i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a time only says for how long nothing exceeded it: 'the lowest since 1991'. */
  boolean isOfRecord(TimePhrase phrase) {
    boolean span = passage.isAny(phrase.first(), "in", "for") && !phrase.dated();
    boolean link = passage.is(phrase.first(), "since") || span;
    for (int i = phrase.first() - 1; link && i >= Math.max(0, phrase.first() - 3); i--) {
      if (isSuperlative(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSuperlative(int i) {
    String word = passage.lower(i);
    boolean ending = word.endsWith("est") && word.length() > 5 && !passage.isNominal(i);
    boolean shown = passage.isAny(i - 1, "the", "its", "their", "his", "her") || ending;
    return shown && (ending || passage.isAny(i, "most", "fewest", "least", "best", "worst"));
  }
}
