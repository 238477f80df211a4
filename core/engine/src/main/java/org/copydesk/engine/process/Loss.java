package org.copydesk.engine.process;

import java.time.Duration;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.store.Note;

/**
 * How a worker was lost.
 *
 * @param kind what happened to it
 * @param detail in words, the same on every machine
 */
record Loss(Kind kind, String detail) {

  private static final int SIGNALLED = 128;
  private static final int KILL = 9;
  private static final int TERMINATE = 15;

  /** What happened to a worker. */
  enum Kind {
    /** It took longer than it may. */
    OVERDUE,
    /** It ran out of memory. */
    MEMORY,
    /** Somebody outside killed it, like a system short of memory. */
    KILLED,
    /** It ended by itself. */
    ENDED
  }

  static Loss overdue(Duration limit) {
    return new Loss(Kind.OVERDUE, "took longer than " + Wording.written(limit));
  }

  static Loss garbled() {
    return new Loss(Kind.ENDED, "wrote into the stream that workers talk by");
  }

  static Loss ofExit(int code) {
    if (code == Serving.OUT_OF_MEMORY) {
      return new Loss(Kind.MEMORY, "needed more memory than a worker has");
    }
    if (code <= SIGNALLED) {
      return new Loss(Kind.ENDED, "ended the process with exit code " + code);
    }
    int signal = code - SIGNALLED;
    return signal == KILL || signal == TERMINATE
        ? new Loss(Kind.KILLED, "was killed twice")
        : new Loss(Kind.ENDED, "crashed the process with signal " + signal);
  }

  /**
   * Tells whether another worker may do better: when the cause came from outside, or from what the
   * worker had done before.
   *
   * @param fresh whether the worker had done nothing before
   */
  boolean isPassing(boolean fresh) {
    return kind == Kind.KILLED || (kind == Kind.MEMORY && !fresh);
  }

  /** Returns why something could not be read. */
  Reason reason() {
    return switch (kind) {
      case OVERDUE -> Reason.READING_TIMEOUT;
      case MEMORY -> Reason.OUT_OF_MEMORY;
      case KILLED, ENDED -> Reason.WORKER_LOST;
    };
  }

  String ofReading() {
    return "reading it " + detail;
  }

  /** Returns why a document lacks the layers of a stage. */
  Note note(String stage) {
    return new Note(kind == Kind.OVERDUE ? Reason.STAGE_TIMEOUT : Reason.STAGE_LOST, stage, detail);
  }
}
