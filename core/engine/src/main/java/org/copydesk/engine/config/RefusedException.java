package org.copydesk.engine.config;

/** A value that its setting does not take. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  RefusedException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
