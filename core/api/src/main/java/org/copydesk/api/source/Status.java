package org.copydesk.api.source;

/** How a resource or an embedded document ended. */
public enum Status {
  /** Read whole, and every stage that should have served it did. */
  PROCESSED,
  /** Read, but something is missing: its text layer, the end of the file, a stage's layer. */
  PARTIAL,
  /** Not read; it is set aside with its reason. */
  QUARANTINED,
  /** Left alone on purpose, such as a copy of a document read already. */
  SKIPPED
}
