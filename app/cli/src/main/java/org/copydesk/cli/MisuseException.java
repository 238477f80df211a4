package org.copydesk.cli;

/** A command line that cannot be meant; the message says what would be. */
final class MisuseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MisuseException(String message) {
    super(message);
  }
}
