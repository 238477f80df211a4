package org.copydesk.loader.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Compares the bytes of a member, at their end, with the checksum that its archive names. */
final class Checked extends FilterInputStream {

  private final CRC32 sum = new CRC32();
  private final long wanted;

  /**
   * Makes one.
   *
   * @param wanted the checksum, negative for none
   */
  Checked(InputStream in, long wanted) {
    super(in);
    this.wanted = wanted;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      sum.update(buffer, offset, read);
    } else if (read < 0 && wanted >= 0 && sum.getValue() != wanted) {
      throw new IOException("its bytes do not fit its checksum");
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
