package org.copydesk.engine.pipeline;

/** A run ended without its result; the message tells the user why and what to do. */
public final class RunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes it with a message for the user. */
  public RunException(String message) {
    super(message);
  }

  /** Makes it with a message for the user and its cause. */
  public RunException(String message, Throwable cause) {
    super(message, cause);
  }
}
