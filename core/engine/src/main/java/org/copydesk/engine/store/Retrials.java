package org.copydesk.engine.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.source.Status;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The places that a run tries again: those that were partial or quarantined before it. */
final class Retrials {

  private final MVMap<Copy, String> tried;

  Retrials(MVStore store) {
    this.tried = Rows.open("retrials", store);
  }

  /**
   * Notes what is to be tried again.
   *
   * @param rows what the run before left
   * @param finished whether it came to its end; otherwise its own retrials go on
   */
  void begin(Rows rows, boolean finished) {
    if (finished) {
      tried.clear();
    }
    rows.places()
        .filter(place -> rows.at(place).isTrouble())
        .forEach(place -> tried.put(Copy.at(place), ""));
  }

  /** Forgets them: the run tries nothing again. */
  void clear() {
    tried.clear();
  }

  /**
   * Tells what became of them.
   *
   * @param rows of this run
   */
  Retried outcome(Rows rows) {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    long gone = 0;
    for (Walk<Copy> all = Walk.of(tried); all.hasNext(); ) {
      Optional<Row> now = rows.find(all.next().place());
      now.ifPresent(row -> counts.merge(row.status(), 1L, Long::sum));
      gone += now.isPresent() ? 0 : 1;
    }
    return new Retried(tried.sizeAsLong(), counts, gone);
  }
}
