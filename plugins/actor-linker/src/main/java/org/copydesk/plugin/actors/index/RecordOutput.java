package org.copydesk.plugin.actors.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** The bytes of a record while it is being written. */
final class RecordOutput {

  private byte[] bytes = new byte[1 << 10];
  private int size;

  void clear() {
    size = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  void one(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** Writes a number from 0, seven bits a byte, the low ones first. */
  void number(long value) {
    long rest = value;
    while (rest > 0x7f) {
      one((int) rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    one((int) rest);
  }

  void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  void texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
