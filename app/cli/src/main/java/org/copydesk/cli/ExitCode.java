package org.copydesk.cli;

/** How a command ends, for scripts. */
final class ExitCode {

  /** All accounted for and processed. */
  static final int OK = 0;

  /**
   * Anything that is none of the others: an output that cannot be written, a fault of Copydesk's
   * own.
   */
  static final int FAILED = 1;

  /** A mistake in the pipeline file, a plugin or the command line; no document was read. */
  static final int WRONG_CONFIGURATION = 2;

  /** Of {@code diff}: something differs. */
  static final int DIFFERENT = 1;

  private ExitCode() {}
}
