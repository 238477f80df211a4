package org.copydesk.loader.office.old;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Cuts a stream of RTF into groups, control words, escaped bytes and text. */
final class RtfTokens {

  private static final int LONGEST_WORD = 32;
  private static final int CACHE = 1 << 11;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 15];
  private int at;
  private int limit;

  /** The words seen so far: few of them come again and again. */
  private final String[] known = new String[CACHE];

  private final byte[] letters = new byte[LONGEST_WORD];
  private final byte[] text = new byte[1 << 12];
  private int textLength;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(InputStream in) {
    this.in = in;
  }

  /** What comes next. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word, with a number or without. */
    WORD,
    /** A control sign; {@link #number} is its character. */
    SIGN,
    /** A byte of text, escaped; {@link #number} is its value. */
    BYTE,
    TEXT,
    END
  }

  /** Reads on to the next one. */
  Kind next() throws IOException {
    int c = read();
    while (c == '\r' || c == '\n' || c == 0) {
      c = read();
    }
    return switch (c) {
      case -1 -> Kind.END;
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> text(c);
    };
  }

  /** Returns the control word. */
  String word() {
    return word;
  }

  /** Returns the number after a control word, 0 for none. */
  int number() {
    return number;
  }

  /** Returns the number after a control word, or what stands for none. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  byte[] text() {
    return text;
  }

  int textLength() {
    return textLength;
  }

  private int read() throws IOException {
    if (at == limit) {
      limit = Math.max(in.read(buffer, 0, buffer.length), 0);
      at = 0;
    }
    return limit == 0 ? -1 : buffer[at++] & 0xFF;
  }

  /** Puts back the character that was read last. */
  private void unread(int c) {
    if (c >= 0) {
      at--;
    }
  }

  private Kind text(int first) throws IOException {
    int c = first;
    textLength = 0;
    while (c >= 0 && c != '{' && c != '}' && c != '\\' && textLength < text.length) {
      if (c != '\r' && c != '\n') {
        text[textLength++] = (byte) c;
      }
      c = read();
    }
    unread(c);
    return Kind.TEXT;
  }

  private Kind control() throws IOException {
    int c = read();
    if (isLetter(c)) {
      return word(c);
    }
    number = c;
    if (c == '\'') {
      number = 16 * Math.max(digit(read()), 0) + Math.max(digit(read()), 0);
      return Kind.BYTE;
    }
    return c < 0 ? Kind.END : Kind.SIGN;
  }

  private static int digit(int c) {
    return Character.digit(c, 16);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private Kind word(int first) throws IOException {
    int c = first;
    int length = 0;
    int hash = 0;
    while (isLetter(c)) {
      if (length < LONGEST_WORD) {
        letters[length++] = (byte) c;
        hash = 31 * hash + c;
      }
      c = read();
    }
    word = known(length, hash);
    c = readNumber(c);
    if (c != ' ') {
      unread(c);
    }
    if (word.equals("bin")) {
      skip(number);
      return next();
    }
    return Kind.WORD;
  }

  private int readNumber(int next) throws IOException {
    int c = next;
    boolean negative = c == '-';
    if (negative) {
      c = read();
    }
    long value = 0;
    numbered = c >= '0' && c <= '9';
    while (c >= '0' && c <= '9') {
      value = Math.min(10 * value + c - '0', Integer.MAX_VALUE);
      c = read();
    }
    number = (int) (negative ? -value : value);
    return c;
  }

  private String known(int length, int hash) {
    int slot = (hash ^ hash >>> 15) & CACHE - 1;
    String candidate = known[slot];
    if (candidate == null || !isSame(candidate, length)) {
      candidate = new String(letters, 0, length, StandardCharsets.US_ASCII);
      known[slot] = candidate;
    }
    return candidate;
  }

  private boolean isSame(String candidate, int length) {
    if (candidate.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (candidate.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /** Binary data stand between the words as they are. */
  private void skip(int bytes) throws IOException {
    int left = bytes;
    while (left > 0 && read() >= 0) {
      int step = Math.min(left - 1, limit - at);
      at += step;
      left -= step + 1;
    }
  }
}
