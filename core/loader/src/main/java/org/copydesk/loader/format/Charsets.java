package org.copydesk.loader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
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
   * <p>A text in UTF-8 with a few wrong bytes stays UTF-8; each of them becomes U+FFFD.
   *
   * @param detector asked last, or a {@link CharsetOverride}, which decides at once
   */
  public static String decode(byte[] bytes, EncodingDetector detector) throws IOException {
    for (Mark mark : MARKS) {
      if (mark.begins(bytes)) {
        int length = mark.bytes().length;
        return new String(bytes, length, bytes.length - length, mark.charset());
      }
    }
    if (detector instanceof CharsetOverride override) {
      return override.decode(bytes);
    }
    Charset marked = Wide.of(bytes);
    if (marked == null && isJapaneseMail(bytes)) {
      marked = Charset.forName("ISO-2022-JP");
    }
    if (marked != null) {
      return new String(bytes, marked);
    }
    String strict = strictUtf8(bytes);
    return strict != null ? strict : new String(bytes, guess(bytes, detector));
  }

  /** Decodes by a declared charset, unless the bytes are UTF-8 beyond doubt. */
  public static String decode(byte[] bytes, Charset declared) {
    String strict = LatinCharsets.has(declared) ? strictUtf8(bytes) : null;
    return strict != null ? strict : new String(bytes, declared);
  }

  /**
   * Returns the charset of a declared name; null for an unknown one, and for plain ASCII, which
   * many declare wrongly.
   */
  public static @Nullable Charset declared(String name) {
    String plain = name.replaceAll("[\\s\"']", "").toLowerCase(Locale.ROOT);
    try {
      boolean ascii = plain.isEmpty() || plain.equals("us-ascii") || plain.equals("ascii");
      return ascii ? null : Charset.forName(CharsetNames.MEANT.getOrDefault(plain, plain));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** ISO-2022-JP is all ASCII, with an escape before its Japanese. */
  private static boolean isJapaneseMail(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      boolean escape = bytes[i] == 0x1B && bytes[i + 1] == '$';
      if (escape && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return Charset.isSupported("ISO-2022-JP");
      }
    }
    return false;
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
    return impossible || LatinCharsets.has(guess) ? LatinCharsets.of(bytes) : guess;
  }

  /** A few stray bytes in a text of good sequences do not make it another charset. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long bad = lenient.chars().filter(c -> c == '\uFFFD').count();
    long good = lenient.codePoints().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return good >= 2 * bad;
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
