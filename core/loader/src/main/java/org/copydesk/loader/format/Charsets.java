package org.copydesk.loader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a text into characters. */
public final class Charsets {

  private static final List<Mark> MARKS =
      List.of(
          new Mark(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8),
          new Mark(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, Charset.forName("UTF-32LE")),
          new Mark(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, Charset.forName("UTF-32BE")),
          new Mark(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE),
          new Mark(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE));

  private Charsets() {}

  /**
   * Decodes by the byte-order mark, else as UTF-8 if it is, else as the detector says.
   *
   * @param detector asked last
   */
  public static String decode(byte[] bytes, EncodingDetector detector) throws IOException {
    for (Mark mark : MARKS) {
      if (mark.begins(bytes)) {
        int length = mark.bytes().length;
        return new String(bytes, length, bytes.length - length, mark.charset());
      }
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    String strict = strictUtf8(bytes);
    return strict != null ? strict : new String(bytes, guess(bytes, detector));
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Charset guess(byte[] bytes, EncodingDetector detector) throws IOException {
    if (isNearlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    Charset guess = detector.detect(new ByteArrayInputStream(bytes), new Metadata());
    boolean impossible = guess == null || guess.equals(StandardCharsets.UTF_8);
    return impossible ? Charset.forName("windows-1252") : guess;
  }

  /** A stray byte in a text of many good sequences does not make it another charset. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
    long good = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good >= 4 * bad;
  }

  /** Every other byte of most texts in UTF-16 is a zero, which no other text has. */
  private static @Nullable Charset wide(byte[] bytes) {
    int sample = Math.min(bytes.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    boolean few = even + odd == 0 || even + odd < sample / 5;
    if (few || Math.min(even, odd) * 10 > Math.max(even, odd)) {
      return null;
    }
    return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** A byte-order mark. */
  private record Mark(byte[] bytes, Charset charset) {

    boolean begins(byte[] text) {
      if (text.length < bytes.length) {
        return false;
      }
      for (int i = 0; i < bytes.length; i++) {
        if (text[i] != bytes[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
