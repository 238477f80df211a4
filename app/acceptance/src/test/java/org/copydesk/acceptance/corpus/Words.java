package org.copydesk.acceptance.corpus;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The words and signs of a text, in which spans are compared. */
final class Words {

  private static final Pattern WORD =
      Pattern.compile("(?U)[\\p{L}\\p{N}]+(?:['’\\-.,][\\p{L}\\p{N}]+)*|\\S");

  private final List<Range> words;
  private final BitSet signs = new BitSet();

  private Words(String text) {
    words = WORD.matcher(text).results().map(w -> new Range(w.start(), w.end())).toList();
    for (int i = 0; i < words.size(); i++) {
      signs.set(i, !Character.isLetterOrDigit(text.codePointAt(words.get(i).begin())));
    }
  }

  static Words of(String text) {
    return new Words(text);
  }

  /** Returns the places of the words that a range touches. */
  BitSet within(Range range) {
    BitSet within = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      within.set(i, words.get(i).begin() < range.end() && words.get(i).end() > range.begin());
    }
    return within;
  }

  /**
   * Returns the places of the words that a range touches, without the signs at its ends: with or
   * without its quotation marks a span is the same.
   */
  BitSet trimmed(Range range) {
    BitSet within = within(range);
    int first = within.nextSetBit(0);
    while (first >= 0 && signs.get(first)) {
      within.clear(first);
      first = within.nextSetBit(first);
    }
    int last = within.length() - 1;
    while (last >= 0 && signs.get(last)) {
      within.clear(last);
      last = within.length() - 1;
    }
    return within;
  }

  BitSet union(List<Range> ranges) {
    BitSet union = new BitSet();
    ranges.forEach(range -> union.or(within(range)));
    return union;
  }
}
