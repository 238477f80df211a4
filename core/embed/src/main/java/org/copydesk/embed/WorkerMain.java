package org.copydesk.embed;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import org.copydesk.engine.process.Serving;

/**
 * A worker process, started by the process that runs a pipeline and of no use to anybody else.
 *
 * <p>Both talk over standard input and output, so that what plugins print goes to standard error.
 */
public final class WorkerMain {

  private WorkerMain() {}

  /** Serves until the parent has no more work or is gone. */
  public static void main(String[] arguments) {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    Serving.serve(in, out, new Equipped());
  }
}
