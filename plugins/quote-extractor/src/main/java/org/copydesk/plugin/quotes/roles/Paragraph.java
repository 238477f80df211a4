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
        costs[i] = passage.single() ? 1 : 2.5;
      }
    }
    return costs;
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

  String form(int i) {
    Span span = words.get(i).span();
    return text.substring(span.begin(), span.end());
  }
}
