package org.copydesk.loader.office.old;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of a text, which say in which charset it is written. */
final class RtfFonts implements RtfTarget {

  private final Map<Integer, Charset> charsets = new HashMap<>();
  private Charset usual = RtfCharsets.USUAL;
  private int usualFont = -1;
  private int font = -1;

  @Override
  public void word(String word, int number, RtfState state) {
    switch (word) {
      case "f" -> font = number;
      case "fcharset" -> put(RtfCharsets.ofFont(number));
      case "cpg" -> put(RtfCharsets.ofPage(number));
      default -> {
        // The rest says how it looks.
      }
    }
  }

  private void put(@Nullable Charset charset) {
    if (charset != null) {
      charsets.put(font, charset);
    }
  }

  /** Takes the charset of the whole text. */
  void setUsual(@Nullable Charset charset) {
    usual = charset == null ? usual : charset;
  }

  void setUsualFont(int number) {
    usualFont = number;
  }

  /** Returns the charset of a font. */
  Charset charset(int number) {
    return charsets.getOrDefault(number, usual);
  }

  /** Returns the charset of text without a font. */
  Charset plain() {
    return charset(usualFont);
  }
}
