package org.copydesk.loader.office.word;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What went wrong with the parts of a file. */
final class Failures {

  private Failures() {}

  /** Throws the first of these that is one. */
  static void throwFirst(@Nullable IOException... failures) throws IOException {
    for (IOException failure : failures) {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
