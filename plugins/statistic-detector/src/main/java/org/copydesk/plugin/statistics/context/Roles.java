package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose a figure is.
 *
 * @param subject what is measured, who has what is counted, or whose share it is
 * @param of what is counted, or the whole that a share is of
 */
record Roles(@Nullable Span subject, @Nullable Span of) {

  static final Roles NONE = new Roles(null, null);

  /** Returns what a figure behind this one takes up: the things counted before whoever has them. */
  @Nullable Span named() {
    return of != null ? of : subject;
  }

  static Roles subject(@Nullable Span subject) {
    return new Roles(subject, null);
  }
}
