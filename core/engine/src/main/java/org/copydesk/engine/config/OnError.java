package org.copydesk.engine.config;

/** What becomes of a run when a document cannot be read. */
public enum OnError {
  /** The document is set aside, with the reason in the ledger, and the run goes on. */
  QUARANTINE,
  /** The run stops. */
  STOP
}
