package org.copydesk.engine.store;

import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;

/**
 * Something to say of a document that was read: a stage that failed on it or left it alone.
 *
 * @param reason what happened
 * @param stage the id of the stage, empty when it happened while reading
 * @param detail what a person needs to know in addition, empty for nothing
 */
public record Note(Reason reason, String stage, String detail) {

  /** Tells whether the stage failed, rather than left the document alone. */
  public boolean isFailure() {
    return reason.status() != Status.PROCESSED;
  }
}
