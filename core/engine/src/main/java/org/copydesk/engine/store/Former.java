package org.copydesk.engine.store;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The files of the last finished run, and which of them the run after it has not found. */
final class Former {

  private final MVMap<Copy, String> files;
  private final MVMap<Copy, String> gone;

  Former(MVStore store) {
    this.files = Rows.open("former", store);
    this.gone = Rows.open("gone", store);
  }

  /**
   * A run begins.
   *
   * @param rows what the run before left
   * @param finished whether it came to its end; otherwise the one before it still counts
   */
  void begin(Rows rows, boolean finished) {
    gone.clear();
    if (finished) {
      Walk.of(files).stream()
          .filter(file -> rows.find(file.place()).isEmpty())
          .forEach(files::remove);
      rows.places()
          .filter(place -> place.inside().isEmpty())
          .forEach(place -> files.putIfAbsent(Copy.at(place), ""));
    }
  }

  /** A run has found all that there is. */
  void finish(Rows rows) {
    Walk.of(files).stream()
        .filter(file -> rows.find(file.place()).isEmpty())
        .forEach(file -> gone.put(file, ""));
  }

  Gone gone() {
    return new Gone(
        gone.sizeAsLong(), Walk.of(gone).stream().map(Copy::place).limit(Gone.MOST).toList());
  }
}
