package org.copydesk.acceptance.corpus;

import java.util.BitSet;
import java.util.List;

/**
 * A quote on the words of its text.
 *
 * @param fragments the words of each part, without the signs at its ends
 * @param words the words of all parts
 */
record Placed(Speech speech, List<BitSet> fragments, BitSet words) {

  private static final double MOSTLY_WITHIN = 0.3;

  /** Places quotes; one without a word is left out. */
  static List<Placed> all(List<Speech> quotes, Words words) {
    return quotes.stream().map(q -> of(q, words)).filter(p -> !p.words.isEmpty()).toList();
  }

  private static Placed of(Speech speech, Words words) {
    List<BitSet> fragments =
        speech.parts().stream().map(words::trimmed).filter(f -> !f.isEmpty()).toList();
    BitSet all = new BitSet();
    fragments.forEach(all::or);
    return new Placed(speech, fragments, all);
  }

  /** Returns its first and last word. */
  Range hull() {
    return hull(words);
  }

  static Range hull(BitSet words) {
    return new Range(words.nextSetBit(0), words.length());
  }

  /** Returns the share of common words in all words of the two. */
  double likeness(Placed other) {
    int common = common(words, other.words);
    return (double) common / (words.cardinality() + other.words.cardinality() - common);
  }

  /** Returns whether this is (a piece of) the other rather than something of its own. */
  boolean belongsTo(Placed other) {
    return common(words, other.words) >= MOSTLY_WITHIN * words.cardinality();
  }

  private static int common(BitSet one, BitSet other) {
    BitSet common = (BitSet) one.clone();
    common.and(other);
    return common.cardinality();
  }
}
