package org.copydesk.engine.process;

import java.io.IOException;
import java.nio.file.Path;
import org.copydesk.api.document.Place;
import org.copydesk.engine.store.Kept;

/** What a parent asks of a worker. */
sealed interface Order {

  /** The kinds as they are written. */
  enum Kind {
    READ,
    RESUME,
    END
  }

  /**
   * To read a file and run the stages on what comes out.
   *
   * @param place where it stands
   * @param file where its bytes are
   * @param exceptions what is done differently after earlier attempts
   */
  record Read(Place place, Path file, Exceptions exceptions) implements Order {}

  /** To run stages on what was read before. */
  record Resume(Kept kept) implements Order {}

  /** To let go of everything and end. */
  record End() implements Order {}

  /** Writes an order. */
  static void write(Order order, FrameWriter out) throws IOException {
    if (order instanceof Read read) {
      out.begin(Kind.READ).place(read.place).text(read.file.toString());
      read.exceptions.write(out);
    } else if (order instanceof Resume resume) {
      out.begin(Kind.RESUME).kept(resume.kept);
    } else {
      out.begin(Kind.END);
    }
    out.end();
  }

  /** Waits for an order. */
  static Order read(FrameReader in) throws IOException {
    return switch (in.begin(Kind.values())) {
      case READ -> new Read(in.place(), Path.of(in.text()), Exceptions.read(in));
      case RESUME -> new Resume(in.kept());
      case END -> new End();
    };
  }
}
