package org.copydesk.loader.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Ends where a stream breaks off, so that a parser uses all that came before.
 *
 * <p>Nor does a parser close it: whoever opened the stream does.
 */
final class Unbroken extends FilterInputStream {

  private @Nullable IOException damage;

  Unbroken(InputStream in) {
    super(in);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    if (damage != null) {
      return -1;
    }
    try {
      return in.read(bytes, from, length);
    } catch (IOException e) {
      damage = e;
      return -1;
    }
  }

  /** Returns why the stream broke off, null if it did not. */
  @Nullable IOException damage() {
    return damage;
  }

  @Override
  public void close() {
    // whoever opened it closes it
  }

  /** Closes the stream. */
  void end() throws IOException {
    in.close();
  }
}
