package org.copydesk.plugin.quotes.roles;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.marks.Passage;

/**
 * A paragraph with the roles of its words.
 *
 * @param text the document's text
 * @param words its words in order
 * @param sentences the number of each word's sentence
 * @param passages its outermost passages between marks
 */
record Paragraph(String text, List<Word> words, int[] sentences, List<Passage> passages) {

  private static final double WITHIN_DOUBLE_MARKS = 2.5;
  private static final double WITHIN_SINGLE_MARKS = 1;
  private static final double NEXT_SENTENCE = 2;

  double[][] chances(Role role) {
    return words.stream().map(word -> word.chances(role)).toArray(double[][]::new);
  }

  /** How unlikely it is that a stretch begins or ends before a word: less within marks. */
  double[] costs(Role role) {
    double[] costs = new double[words.size()];
    if (role != Role.CONTENT) {
      return costs;
    }
    for (Passage passage : passages) {
      int end = firstFrom(passage.span().end());
      for (int i = firstFrom(passage.span().begin()) + 1; i < end; i++) {
        costs[i] = passage.single() ? WITHIN_SINGLE_MARKS : WITHIN_DOUBLE_MARKS;
      }
    }
    return costs;
  }

  /** How unlikely it is that a stretch ends before a word. */
  double[] ends(Role role) {
    return role == Role.CONTENT ? Endings.costs(this) : new double[words.size()];
  }

  /** Whether a word is one, not punctuation. */
  boolean isWord(int i) {
    return Character.isLetterOrDigit(text.codePointAt(words.get(i).span().begin()));
  }

  /** The first word that begins at an offset or after it. */
  int firstFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Span span(int begin, int end) {
    return new Span(words.get(begin).span().begin(), words.get(end - 1).span().end());
  }

  /** Whether a stretch lies in this paragraph, not in the one before. */
  boolean holds(Stretch stretch) {
    return !words.isEmpty() && stretch.span().begin() >= words.get(0).span().begin();
  }

  /** Whether two stretches of this paragraph begin in the same sentence. */
  boolean inOneSentence(Stretch one, Stretch other) {
    return sentences[one.begin()] == sentences[other.begin()];
  }

  /** Whether nothing but punctuation stands between two stretches that do not overlap. */
  boolean touch(Stretch one, Stretch other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.begin(), other.begin());
    for (int i = from; i < to; i++) {
      if (isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** Two stretches and what stands between them. */
  Stretch union(Stretch one, Stretch other) {
    int begin = Math.min(one.begin(), other.begin());
    return one.withWords(this, begin, Math.max(one.end(), other.end()));
  }

  /** How unlikely it is that a stretch goes on with a word: one that begins a sentence. */
  double[] goings() {
    double[] goings = new double[words.size()];
    for (int i = 1; i < goings.length; i++) {
      if (sentences[i] != sentences[i - 1]) {
        goings[i] = breaksLine(i) ? Double.POSITIVE_INFINITY : NEXT_SENTENCE;
      }
    }
    for (Passage passage : passages) {
      int end = firstFrom(passage.span().end());
      for (int i = firstFrom(passage.span().begin()) + 1; i < end; i++) {
        goings[i] = 0;
      }
    }
    return goings;
  }

  private boolean breaksLine(int i) {
    int from = words.get(i - 1).span().end();
    return text.substring(from, words.get(i).span().begin()).indexOf('\n') >= 0;
  }

  /** Whether space stands on a side of a word, as it does of a dash that is no hyphen. */
  boolean standsFree(int i) {
    return words.get(i - 1).span().end() < words.get(i).span().begin()
        || words.get(i).span().end() < words.get(i + 1).span().begin();
  }

  String form(int i) {
    Span span = words.get(i).span();
    return text.substring(span.begin(), span.end());
  }
}
