package org.copydesk.acceptance.statistics;

import java.util.List;
import org.copydesk.acceptance.corpus.Range;

/**
 * One mark of an annotated text.
 *
 * @param letter what it marks, as the corpus' README lists
 * @param numbers the figures that it belongs to, none for what is no figure
 * @param note what follows the bar, empty where there is none
 * @param range what stands in it, in the text without marks
 */
record Annotation(char letter, List<Integer> numbers, String note, Range range) {

  static final char FIGURE = 'v';
  static final char OPTIONAL = 'x';
  static final char NO_FIGURE = 'n';
  static final char SUBJECT = 's';
  static final char WHOLE = 'o';
  static final char TIME = 't';
  static final char SOURCE = 'a';

  Annotation closed(String itsNote, int end) {
    return new Annotation(letter, numbers, itsNote, new Range(range.begin(), end));
  }

  boolean is(char other) {
    return letter == other;
  }
}
