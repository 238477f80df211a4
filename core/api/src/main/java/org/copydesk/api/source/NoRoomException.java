package org.copydesk.api.source;

import java.nio.file.Path;

/**
 * A temporary file cannot be written, mostly since the disk is full.
 *
 * <p>That says nothing about the document that was being read: a run stops with it, and goes on
 * when there is room.
 */
public final class NoRoomException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says which folder has no room, and what to do. */
  public NoRoomException(Path folder, Throwable cause) {
    super(
        "There is no room for temporary files in '"
            + folder
            + "' ("
            + cause.getMessage()
            + "). Make room there and run again; what is done stays done.",
        cause);
  }
}
