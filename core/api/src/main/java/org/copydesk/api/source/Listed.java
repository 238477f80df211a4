package org.copydesk.api.source;

/** What a source found at a place. */
public sealed interface Listed {

  /**
   * Something to read.
   *
   * @param resource its bytes
   */
  record Found(Resource resource) implements Listed {}

  /**
   * Something that cannot or should not be read.
   *
   * @param entry its line in the ledger
   */
  record Refused(LedgerEntry entry) implements Listed {}
}
