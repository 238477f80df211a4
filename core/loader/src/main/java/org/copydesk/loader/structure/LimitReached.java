package org.copydesk.loader.structure;

import org.jspecify.annotations.Nullable;

/** Stops reading because a document goes beyond a limit; what was read is kept. */
public final class LimitReached extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final int DEEPEST = 20;

  /** Says which limit it is, for people. */
  public LimitReached(String message) {
    super(message, null, false, false);
  }

  /** Returns the one that a failure comes from, null where there is none. */
  public static @Nullable LimitReached in(@Nullable Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; i < DEEPEST && cause != null; i++) {
      if (cause instanceof LimitReached reached) {
        return reached;
      }
      cause = cause.getCause();
    }
    return null;
  }
}
