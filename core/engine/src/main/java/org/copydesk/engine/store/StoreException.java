package org.copydesk.engine.store;

/** The run store cannot be opened, read or written; the message says why and what to do. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes it with a message for the user. */
  public StoreException(String message) {
    super(message);
  }

  /** Makes it with a message for the user and its cause. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
