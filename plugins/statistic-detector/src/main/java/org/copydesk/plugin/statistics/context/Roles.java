package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose a figure is.
 *
 * @param subject what is counted or measured, or whose share it is
 * @param of the whole that a share is of
 */
record Roles(@Nullable Span subject, @Nullable Span of) {

  static final Roles NONE = new Roles(null, null);

  static Roles subject(@Nullable Span subject) {
    return new Roles(subject, null);
  }
}
