package org.copydesk.loader.format;

import org.copydesk.loader.structure.LimitReached;

/** Reads with one reader, and with another what the first cannot open at all. */
public final class Either implements Format {

  private final Format first;
  private final Format second;

  public Either(Format first, Format second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public String reader() {
    return first.reader();
  }

  @Override
  public void read(Spool bytes, Source source, Draft draft) throws Exception {
    try {
      first.read(bytes, source, draft);
    } catch (Exception | StackOverflowError | LinkageError e) {
      if (LimitReached.in(e) != null || !draft.startOver()) {
        throw e;
      }
      second.read(bytes, source, draft);
    }
  }
}
