package org.copydesk.engine.run;

/** What a run does when a document could not be processed whole. */
public enum OnError {
  /** Sets it aside with its reason in the ledger, and goes on. */
  QUARANTINE,
  /** Ends the run; what is done is kept in the store. */
  STOP
}
