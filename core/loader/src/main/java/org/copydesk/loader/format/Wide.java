package org.copydesk.loader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Knows texts in UTF-16 that lack their mark. */
final class Wide {

  private static final int SAMPLE = 4096;
  private static final double MOST = 0.95;

  private Wide() {}

  /**
   * Returns the charset of a text in UTF-16, null for any other.
   *
   * <p>Zero bytes stand in no text but one in UTF-16, and in nearly every one of those, be it
   * Chinese: its line ends have them. Read in the wrong order, letters become oddities.
   */
  static @Nullable Charset of(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (!hasZero(bytes, length)) {
      return null;
    }
    double little = usual(new String(bytes, 0, length, StandardCharsets.UTF_16LE));
    double big = usual(new String(bytes, 0, length, StandardCharsets.UTF_16BE));
    if (Math.max(little, big) < MOST) {
      return null;
    }
    return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static boolean hasZero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the share of the characters that texts are made of. */
  private static double usual(String text) {
    long usual = text.codePoints().filter(Wide::isUsual).count();
    return (double) usual / Math.max(1, text.codePointCount(0, text.length()));
  }

  private static boolean isUsual(int point) {
    if (point < 0x80) {
      return point >= ' ' && point < 0x7F || point == '\n' || point == '\r' || point == '\t';
    }
    return switch (Character.UnicodeScript.of(point)) {
      case LATIN,
          GREEK,
          CYRILLIC,
          HEBREW,
          ARABIC,
          HAN,
          HIRAGANA,
          KATAKANA,
          HANGUL,
          THAI,
          DEVANAGARI ->
          Character.isLetter(point) || Character.isDigit(point);
      case COMMON -> Character.getType(point) != Character.CONTROL && isPunctuation(point);
      default -> false;
    };
  }

  private static boolean isPunctuation(int point) {
    return point < 0x100
        || point >= 0x2010 && point < 0x20D0
        || point >= 0x3000 && point < 0x3100
        || point >= 0xFF00 && point < 0xFFF0;
  }
}
