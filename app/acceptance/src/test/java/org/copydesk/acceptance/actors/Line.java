package org.copydesk.acceptance.actors;

import java.util.List;
import org.copydesk.acceptance.corpus.Range;

/**
 * Something that is said, as the corpus has it or as it was found.
 *
 * @param words from the first of its words to the last
 * @param optional whether it counts neither found nor missed
 * @param tellers every right way to name who says it; empty where the text does not tell
 */
record Line(Range words, boolean optional, List<Teller> tellers) {

  /** The words that name a speaker, and the id of the player that they refer to. */
  record Teller(Range range, Kind kind, String player) {}
}
