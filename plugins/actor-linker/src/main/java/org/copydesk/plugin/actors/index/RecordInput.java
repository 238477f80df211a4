package org.copydesk.plugin.actors.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a record while it is being read. */
final class RecordInput {

  private final byte[] bytes;
  private int next;

  RecordInput(byte[] bytes) {
    this.bytes = bytes;
  }

  int one() {
    return bytes[next++] & 0xff;
  }

  long number() {
    long value = 0;
    int shift = 0;
    int part = one();
    while (part > 0x7f) {
      value |= (long) (part & 0x7f) << shift;
      shift += 7;
      part = one();
    }
    return value | (long) part << shift;
  }

  String text() {
    int length = (int) number();
    String text = new String(bytes, next, length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }

  List<String> texts() {
    int count = (int) number();
    if (count == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }
}
