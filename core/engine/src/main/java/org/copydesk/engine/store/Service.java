package org.copydesk.engine.store;

/** Whether a stage runs on a document. */
public enum Service {
  /** It does. */
  SERVED,
  /** Its condition does not hold. */
  NOT_WANTED,
  /** It does not speak the document's language. */
  OTHER_LANGUAGE
}
