package org.copydesk.engine.store;

import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** What the store knows of its last run as a whole. */
final class Facts {

  private static final String FINISHED = "finished";
  private static final String FOUND = "found";
  private static final String RETRY = "retry";

  private final MVMap<String, String> facts;

  Facts(MVStore store) {
    this.facts = store.openMap("facts");
  }

  /** A run begins: the one before it is no longer a finished one to export again. */
  void begin() {
    facts.remove(FINISHED);
  }

  /**
   * A run has read everything.
   *
   * @param chain the digest of its stages
   */
  void finish(String chain, long found) {
    facts.put(FOUND, String.valueOf(found));
    facts.put(FINISHED, chain);
  }

  /** Returns the digest of the stages of the finished run, empty when it has not finished. */
  Optional<String> finished() {
    return Optional.ofNullable(facts.get(FINISHED));
  }

  /** Returns how many resources and embedded documents the finished run found, if that is known. */
  Optional<Long> found() {
    return Optional.ofNullable(facts.get(FOUND)).map(Long::valueOf);
  }

  void setRetry(String command) {
    facts.put(RETRY, command);
  }

  /** Returns the command that tries again what was not processed, empty for none. */
  String retry() {
    return facts.getOrDefault(RETRY, "");
  }
}
