package org.copydesk.loader.structure;

/** Stops reading because the text has reached its limit; what was read is kept. */
public final class LimitReached extends RuntimeException {

  private static final long serialVersionUID = 1;

  LimitReached(int limit) {
    super("The text is longer than " + limit + " characters.", null, false, false);
  }
}
