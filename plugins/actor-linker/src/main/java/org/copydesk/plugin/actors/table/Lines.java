package org.copydesk.plugin.actors.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one after the other, in one buffer that grows with the longest.
 */
public final class Lines {

  /** A line with more bytes is told of and left out. */
  public static final int LONGEST = 64 << 20;

  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int filled;
  private int begin;
  private int end;
  private int next;
  private long number;
  private boolean tooLong;

  /** Makes the lines of a stream, which is left open. */
  public Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line, and tells whether there is one. */
  public boolean next() throws IOException {
    tooLong = false;
    begin = next;
    int seen = begin;
    while (true) {
      for (int i = seen; i < filled; i++) {
        if (buffer[i] == '\n') {
          return stand(i, i + 1);
        }
      }
      int read = more();
      seen = filled - Math.max(read, 0);
      if (read < 0) {
        return filled > begin && stand(filled, filled);
      }
    }
  }

  private boolean stand(int last, int following) {
    end = last > begin && buffer[last - 1] == '\r' ? last - 1 : last;
    next = following;
    number++;
    return true;
  }

  /** Reads more behind the line that has begun, moving it to the front first. */
  private int more() throws IOException {
    if (begin > 0) {
      System.arraycopy(buffer, begin, buffer, 0, filled - begin);
      filled -= begin;
      begin = 0;
    }
    if (filled > LONGEST) {
      tooLong = true;
      filled = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read;
  }

  /** Returns the number of the line, from 1. */
  public long number() {
    return number;
  }

  /** Tells whether the line was too long to be held; its end alone is there then. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Returns the bytes in which the line lies, until the next is asked for. */
  public byte[] bytes() {
    return buffer;
  }

  /** Returns where it begins, behind blanks and a byte-order mark. */
  public int from() {
    int from = begin;
    if (number == 1 && end - from > 2 && buffer[from] == (byte) 0xef) {
      from += 3;
    }
    while (from < end && buffer[from] <= ' ' && buffer[from] >= 0) {
      from++;
    }
    return from;
  }

  /** Returns where it ends, before blanks. */
  public int to() {
    int to = end;
    while (to > begin && buffer[to - 1] <= ' ' && buffer[to - 1] >= 0) {
      to--;
    }
    return to;
  }
}
