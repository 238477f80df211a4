package org.copydesk.engine.store;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.source.Reason;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** What stages failed on, under the keys that their results would have. */
final class Failures {

  /** Reasons that other limits of a run may change. */
  private static final Set<Reason> OF_LIMITS =
      EnumSet.of(
          Reason.STAGE_TIMEOUT,
          Reason.STAGE_LOST,
          Reason.READING_TIMEOUT,
          Reason.OUT_OF_MEMORY,
          Reason.WORKER_LOST);

  private record Failure(Note note, String limits) {}

  private final MVMap<String, String> failures;

  Failures(MVStore store) {
    this.failures = store.openMap("failures");
  }

  static boolean dependsOnLimits(Reason reason) {
    return OF_LIMITS.contains(reason);
  }

  void put(String key, Note note, String limits) {
    failures.put(key, Json.RECORDS.writeValueAsString(new Failure(note, limits)));
  }

  /** Returns what is known under a key, unless the limits that it depends on have changed. */
  Optional<Note> note(String key, String limits) {
    String json = failures.get(key);
    if (json == null) {
      return Optional.empty();
    }
    Failure failure = Json.RECORDS.readValue(json, Failure.class);
    boolean holds = !dependsOnLimits(failure.note().reason()) || failure.limits().equals(limits);
    return holds ? Optional.of(failure.note()) : Optional.empty();
  }

  MVMap<String, String> map() {
    return failures;
  }
}
