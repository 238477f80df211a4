package org.copydesk.engine.pipeline;

import java.time.Duration;

/** Says in words what was thrown and how long a limit is. */
public final class Wording {

  private Wording() {}

  /** Says what was thrown: its message, or its kind where it has none. */
  public static String told(Throwable cause) {
    String kind = cause.getClass().getSimpleName();
    if (cause instanceof Error) {
      return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
    }
    return cause.getMessage() == null || cause.getMessage().isBlank() ? kind : cause.getMessage();
  }

  /** Writes a limit as the pipeline file does: 2m, 90s, 500ms. */
  public static String written(Duration limit) {
    if (limit.toMillisPart() > 0 || limit.isZero()) {
      return limit.toMillis() + "ms";
    }
    return limit.toSecondsPart() == 0 ? limit.toMinutes() + "m" : limit.toSeconds() + "s";
  }
}
