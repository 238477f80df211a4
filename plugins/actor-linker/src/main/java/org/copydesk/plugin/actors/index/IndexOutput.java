package org.copydesk.plugin.actors.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** The file while it is being written, from front to back but for the header. */
final class IndexOutput implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private long flushed = Header.BLOCK;

  IndexOutput(Path path) throws IOException {
    this.file =
        FileChannel.open(
            path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Returns where the next byte goes. */
  long place() {
    return flushed + buffer.position();
  }

  void number(long value) throws IOException {
    room(Long.BYTES);
    buffer.putLong(value);
  }

  void shortNumber(int value) throws IOException {
    room(Integer.BYTES);
    buffer.putInt(value);
  }

  void bytes(byte[] bytes, int length) throws IOException {
    int done = 0;
    while (done < length) {
      room(1);
      int now = Math.min(length - done, buffer.remaining());
      buffer.put(bytes, done, now);
      done += now;
    }
  }

  /** Goes on to a place that eight divides. */
  void align() throws IOException {
    while (place() % Long.BYTES != 0) {
      room(1);
      buffer.put((byte) 0);
    }
  }

  private void room(int more) throws IOException {
    if (buffer.remaining() < more) {
      flush();
    }
  }

  void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      flushed += file.write(buffer, flushed);
    }
    buffer.clear();
  }

  /** Writes one byte again. */
  void change(long place, int value) throws IOException {
    flush();
    file.write(ByteBuffer.wrap(new byte[] {(byte) value}), place);
  }

  /** Reads bytes again. */
  byte[] again(long place, int length) throws IOException {
    flush();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) > 0) {
      continue;
    }
    return bytes.array();
  }

  /** Writes a checksum for each block, and returns the checksum of them all. */
  int sums() throws IOException {
    align();
    flush();
    long end = flushed;
    CRC32C all = new CRC32C();
    ByteBuffer block = ByteBuffer.allocate(Header.BLOCK);
    for (long from = 0; from < end; from += Header.BLOCK) {
      block.clear().limit((int) Math.min(Header.BLOCK, end - from));
      while (from > 0 && block.hasRemaining()) {
        file.read(block, from + block.position());
      }
      int sum = from == 0 ? 0 : sum(block.flip());
      shortNumber(sum);
      all.update(ByteBuffer.allocate(Integer.BYTES).putInt(sum).flip());
    }
    flush();
    return (int) all.getValue();
  }

  private static int sum(ByteBuffer block) {
    CRC32C sum = new CRC32C();
    sum.update(block);
    return (int) sum.getValue();
  }

  /** Writes the header, and sees to it that all of the file is on the disk. */
  void complete(Header header) throws IOException {
    ByteBuffer block = header.written();
    while (block.hasRemaining()) {
      file.write(block, block.position());
    }
    file.force(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
