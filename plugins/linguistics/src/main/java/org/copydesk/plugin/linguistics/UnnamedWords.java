package org.copydesk.plugin.linguistics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often a document has capitalised words that are part of no name. */
final class UnnamedWords {

  private final Map<String, Integer> counts = new HashMap<>();

  /** Counts those of a sentence, but for the ones that are capitalised for their place. */
  void count(SentenceWords sentence, List<Piece> names) {
    BitSet named = new BitSet();
    names.forEach(piece -> named.set(piece.from(), piece.to()));
    for (int i = named.nextClearBit(0); i < sentence.size(); i = named.nextClearBit(i + 1)) {
      if (sentence.isCapitalised(i) && !sentence.opens(i)) {
        counts.merge(sentence.form(i), 1, Integer::sum);
      }
    }
  }

  int times(String word) {
    return counts.getOrDefault(word, 0);
  }
}
