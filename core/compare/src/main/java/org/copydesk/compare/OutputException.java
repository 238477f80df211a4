package org.copydesk.compare;

/** An output cannot be compared: it is not there, unreadable, or no JSON Lines of a run. */
public final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }

  OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
