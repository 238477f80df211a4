package org.copydesk.compare;

import java.util.List;

/**
 * What differs in one document.
 *
 * @param place where it was found
 * @param state whether both runs have it
 * @param differences in the order of layers, then of the text
 */
public record DocumentDifference(String place, State state, List<Difference> differences) {

  /** Copies the differences. */
  public DocumentDifference {
    differences = List.copyOf(differences);
  }

  /** Whether both runs have a document. */
  public enum State {
    /** Both have it, with the same content. */
    BOTH,
    /** Both have one at the place, but the file has changed in between. */
    OTHER_CONTENT,
    /** Only the later run has it. */
    NEW,
    /** Only the earlier run has it. */
    GONE
  }

  /** Tells whether anything differs at all. */
  public boolean isSame() {
    return state == State.BOTH && differences.isEmpty();
  }
}
