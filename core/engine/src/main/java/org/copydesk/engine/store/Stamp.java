package org.copydesk.engine.store;

import org.jspecify.annotations.Nullable;

/**
 * When an outcome was decided and what it took; never exported.
 *
 * @param at in milliseconds since 1970, 0 when unknown
 * @param effort what it took
 */
record Stamp(long at, Effort effort) {

  /** Of what was kept by a version that noted nothing. */
  static final Stamp UNKNOWN = new Stamp(0, Effort.NONE);

  /** Returns the stamp of what has just been decided. */
  static Stamp now(Effort effort) {
    return new Stamp(System.currentTimeMillis(), effort);
  }

  static Stamp orUnknown(@Nullable Stamp stamp) {
    return stamp == null ? UNKNOWN : stamp;
  }
}
