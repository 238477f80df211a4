package org.copydesk.plugin.actors.base;

/** Says why a knowledge base cannot be used, in words for the user. */
public final class BadBaseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Makes it with what is wrong, where, and how to mend it. */
  public BadBaseException(String message) {
    super(message);
  }
}
