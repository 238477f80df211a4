package org.copydesk.engine.store;

import java.util.List;
import org.copydesk.api.document.Place;

/**
 * The files of the last finished run that a run has not found any more.
 *
 * @param count how many
 * @param first the first {@value #MOST} of them, in the order of places
 */
public record Gone(long count, List<Place> first) {

  /** How many are named at most. */
  public static final int MOST = 1000;

  /** None is gone. */
  public static final Gone NONE = new Gone(0, List.of());

  /** Copies the list. */
  public Gone {
    first = List.copyOf(first);
  }
}
