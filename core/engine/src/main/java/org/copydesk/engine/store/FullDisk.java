package org.copydesk.engine.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells a full disk from other trouble, by what systems say of it. */
public final class FullDisk {

  private static final List<String> SAYINGS =
      List.of("No space left on device", "not enough space on the disk", "quota exceeded");

  private FullDisk() {}

  /** Returns what a failure says where a full disk lies behind it. */
  public static Optional<String> saidBy(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      for (String saying : SAYINGS) {
        if (e instanceof IOException && String.valueOf(e.getMessage()).contains(saying)) {
          return Optional.of(saying);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a sentence that says what to do, beginning with a blank; empty for other trouble. */
  public static String mend(Throwable failure) {
    return saidBy(failure).isPresent()
        ? " Make room on the disk and run again: what is done is kept."
        : "";
  }
}
