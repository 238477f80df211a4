package org.copydesk.loader.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells somebody how many bytes are read. */
final class Counted extends FilterInputStream {

  private final Counter counter;

  Counted(InputStream in, Counter counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    counter.count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    counter.count(Math.max(read, 0));
    return read;
  }

  /** Is told, and may refuse with an exception. */
  @FunctionalInterface
  interface Counter {
    void count(int read);
  }
}
