package org.copydesk.engine.worker;

import org.copydesk.api.document.Place;

/** Hears what a row of stages is about to do, and what it cannot contain itself. */
public interface Watcher {

  /** Hears nothing. */
  Watcher NONE = (place, stage, characters) -> {};

  /** A stage begins on a document whose text has so many characters. */
  void working(Place place, String stage, int characters);

  /** A stage has used up the memory of this process. */
  default void outOfMemory() {}
}
