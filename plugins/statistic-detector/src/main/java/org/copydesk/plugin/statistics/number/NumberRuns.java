package org.copydesk.plugin.statistics.number;

import java.util.BitSet;
import org.copydesk.plugin.statistics.text.Passage;

/** Long rows of numbers without a word between them, which claim nothing that can be read. */
public final class NumberRuns {

  /** A sentence never has more numbers in a row than this. */
  private static final int MOST = 40;

  private NumberRuns() {}

  /** Returns the lexemes of a passage that belong to such rows. */
  public static BitSet of(Passage passage) {
    BitSet rows = new BitSet();
    int begin = 0;
    int numbers = 0;
    for (int i = 0; i <= passage.size(); i++) {
      if (i < passage.size() && !passage.at(i).isWord()) {
        numbers += passage.at(i).isNumber() ? 1 : 0;
        continue;
      }
      if (numbers > MOST) {
        rows.set(begin, i);
      }
      begin = i + 1;
      numbers = 0;
    }
    return rows;
  }
}
