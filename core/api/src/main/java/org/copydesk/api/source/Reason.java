package org.copydesk.api.source;

import java.util.Locale;

/** Why a resource was not simply processed: a closed list, so that people can count and filter. */
public enum Reason {
  /** The same bytes stand at another place, which the detail names. */
  DUPLICATE_OF(Status.SKIPPED),
  /** Neither a file nor a folder: a pipe, a device, a socket, a link that leads in a circle. */
  NOT_A_FILE(Status.SKIPPED),
  /** A container without text of its own whose members have lines of their own. */
  CONTAINER(Status.PROCESSED),
  /** No stage of the pipeline serves its language, which the detail names; no failure. */
  LANGUAGE_NOT_SUPPORTED(Status.PROCESSED),
  /** The file holds no byte. */
  EMPTY(Status.QUARANTINED),
  /** The file cannot be opened or read: permissions, a disk error. */
  UNREADABLE(Status.QUARANTINED),
  /** It is protected by a password. */
  ENCRYPTED(Status.QUARANTINED),
  /** Nobody here can read its type, which the detail names. */
  UNSUPPORTED_TYPE(Status.QUARANTINED),
  /** The bytes are broken and gave no text. */
  DAMAGED(Status.QUARANTINED),
  /** The bytes are broken; what could be read was kept. */
  DAMAGED_IN_PART(Status.PARTIAL),
  /** It was read, but holds no text, like a scan. */
  NO_TEXT_LAYER(Status.PARTIAL),
  /** A stage failed on it, which costs it that stage's layers. */
  STAGE_FAILED(Status.PARTIAL),
  /** A stage took longer than its limit, which costs it that stage's layers. */
  STAGE_TIMEOUT(Status.PARTIAL),
  /** A stage ended or broke the worker that ran it, which costs it that stage's layers. */
  STAGE_LOST(Status.PARTIAL),
  /** Reading it ended or broke the worker that did it. */
  WORKER_LOST(Status.QUARANTINED),
  /** Reading it took longer than its limit. */
  READING_TIMEOUT(Status.QUARANTINED),
  /** Reading it needs more memory than there is. */
  OUT_OF_MEMORY(Status.QUARANTINED),
  /** Its text goes beyond a limit; what was read was kept. */
  OVER_LIMIT(Status.PARTIAL),
  /** What holds it goes beyond a limit before it is reached; nothing of it was read. */
  BEYOND_LIMIT(Status.QUARANTINED);

  private final Status status;

  Reason(Status status) {
    this.status = status;
  }

  /** Returns the status that it leads to. */
  public Status status() {
    return status;
  }

  /** Returns its name in files and messages: {@code no-text-layer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
