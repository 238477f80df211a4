package org.copydesk.embed;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.util.List;
import org.copydesk.engine.process.Serving;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * A worker process, started by the process that runs a pipeline and of no use to anybody else.
 *
 * <p>Both talk over standard input and output, so that what plugins print goes to standard error.
 */
public final class WorkerMain {

  private WorkerMain() {}

  /** Serves until the parent has no more work or is gone. */
  public static void main(String[] arguments) {
    ignoreSignals();
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    Serving.serve(in, out, new Equipped());
  }

  /**
   * The keyboard and service managers signal all processes at once: the parent is to decide, and a
   * worker that ended by itself would look like one that a document broke.
   */
  private static void ignoreSignals() {
    for (String name : List.of("INT", "TERM", "HUP")) {
      try {
        SignalHandler unused = Signal.handle(new Signal(name), SignalHandler.SIG_IGN);
      } catch (IllegalArgumentException | LinkageError e) {
        continue; // this system has no such signal
      }
    }
  }
}
