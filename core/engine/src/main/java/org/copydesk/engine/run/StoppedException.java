package org.copydesk.engine.run;

/** A run was told to stop before its end; what is done is kept. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes it with its message for the user. */
  public StoppedException() {
    super("Stopped; what is done is kept: run the same command to go on.");
  }
}
