package org.copydesk.plugin.actors.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.copydesk.plugin.actors.base.BadBaseException;

/**
 * The bytes of a file in the memory of the operating system, each block held against its checksum
 * when it is read first; safe for any thread.
 */
final class Pages {

  private static final int PART_BITS = 30;
  private static final long PART = 1L << PART_BITS;

  private final Path path;
  private final MappedByteBuffer[] parts;
  private final int[] sums;
  private final long end;

  /** One thread may check a block that another has checked: both come to the same. */
  private final boolean[] checked;

  private Pages(Path path, MappedByteBuffer[] parts, int[] sums, long end) {
    this.path = path;
    this.parts = parts;
    this.sums = sums;
    this.end = end;
    this.checked = new boolean[sums.length];
  }

  /**
   * Maps a file.
   *
   * @throws BadBaseException if its checksums are damaged
   */
  static Pages map(Path path, FileChannel channel, Header header) throws IOException {
    int count = (int) ((header.sums() + Header.BLOCK - 1) / Header.BLOCK);
    ByteBuffer written = ByteBuffer.allocate(count * Integer.BYTES);
    while (written.hasRemaining()
        && channel.read(written, header.sums() + written.position()) > 0) {
      continue;
    }
    CRC32C sum = new CRC32C();
    sum.update(written.flip());
    if ((int) sum.getValue() != header.sumsSum()) {
      throw new BadBaseException(
          "The knowledge base "
              + path
              + " is damaged at its end; build it anew with 'copydesk kb"
              + " build'.");
    }
    int[] sums = new int[count];
    written.rewind().asIntBuffer().get(sums);
    MappedByteBuffer[] parts = new MappedByteBuffer[(int) ((header.sums() + PART - 1) / PART)];
    for (int i = 0; i < parts.length; i++) {
      long from = i * PART;
      parts[i] = channel.map(MapMode.READ_ONLY, from, Math.min(PART, header.sums() - from));
    }
    return new Pages(path, parts, sums, header.sums());
  }

  /** Returns the number of eight bytes at a place that eight divides. */
  long number(long place) {
    check(place, Long.BYTES);
    return parts[(int) (place >>> PART_BITS)].getLong((int) (place & PART - 1));
  }

  /** Returns the number of four bytes at a place that four divides, without a sign. */
  long shortNumber(long place) {
    check(place, Integer.BYTES);
    int number = parts[(int) (place >>> PART_BITS)].getInt((int) (place & PART - 1));
    return Integer.toUnsignedLong(number);
  }

  /** Returns the bytes from a place on. */
  byte[] bytes(long place, int length) {
    check(place, length);
    byte[] bytes = new byte[length];
    int done = 0;
    while (done < length) {
      int at = (int) (place + done & PART - 1);
      int now = (int) Math.min(length - done, PART - at);
      parts[(int) (place + done >>> PART_BITS)].get(at, bytes, done, now);
      done += now;
    }
    return bytes;
  }

  private void check(long place, int length) {
    if (place < Header.BLOCK || length < 0 || place + length > end) {
      throw damaged(place);
    }
    int last = (int) ((place + length - 1) / Header.BLOCK);
    for (int block = (int) (place / Header.BLOCK); block <= last; block++) {
      if (!checked[block]) {
        check(block);
      }
    }
  }

  private void check(int block) {
    long from = (long) block * Header.BLOCK;
    int at = (int) (from & PART - 1);
    ByteBuffer bytes = parts[(int) (from >>> PART_BITS)].duplicate();
    bytes.limit((int) Math.min(at + (long) Header.BLOCK, bytes.limit())).position(at);
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    if ((int) sum.getValue() != sums[block]) {
      throw damaged(from);
    }
    checked[block] = true;
  }

  private BadBaseException damaged(long place) {
    return new BadBaseException(
        "The knowledge base "
            + path
            + " is damaged near byte "
            + place
            + "; build it anew with 'copydesk kb build'.");
  }
}
