package org.copydesk.cli;

/** What a command could not do, though it was meant well; the message says why. */
final class FailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FailedException(String message) {
    super(message);
  }
}
