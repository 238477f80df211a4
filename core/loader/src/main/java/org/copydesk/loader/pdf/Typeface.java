package org.copydesk.loader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A font, looked at once: how it looks, how wide its blanks are, and what its codes say. */
final class Typeface {

  private static final String MORE_NAMES = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
  private static final GlyphList NAMES = names();
  private static final float NARROWER = 0.8f;
  private static final float DRAWN_HEIGHT = 1.5f;

  private final PDFont font;
  private final Face face;
  private final float space;
  private final float height;
  private final Map<Integer, String> texts = new HashMap<>();

  /**
   * Makes one.
   *
   * @param height how high its glyphs are in units of the text
   */
  Typeface(PDFont font, Face face, float height) {
    this.font = font;
    this.face = face;
    this.space = space(font);
    this.height = height;
  }

  Face face() {
    return face;
  }

  /** Returns the width of a blank in units of the text. */
  float space() {
    return space;
  }

  boolean isVertical() {
    return font.isVertical();
  }

  /** Returns its size: that of a font whose glyphs are drawings says nothing but their height. */
  float size(float scale) {
    boolean drawn = font instanceof PDType3Font || scale == 0;
    return drawn ? Math.max(1, DRAWN_HEIGHT * height * scale) : scale;
  }

  /** Returns what a code says, null where nobody knows. */
  @Nullable String text(int code) throws IOException {
    String text = texts.get(code);
    if (text == null && !texts.containsKey(code)) {
      text = font.toUnicode(code, NAMES);
      if (text == null && font instanceof PDSimpleFont) {
        text = String.valueOf((char) code);
      } else if (text != null && text.length() > 1 && Bidirectional.is(text)) {
        text = new StringBuilder(text).reverse().toString();
      }
      texts.put(code, text);
    }
    return text;
  }

  private static float space(PDFont font) {
    float unit = font instanceof PDType3Font ? font.getFontMatrix().getScaleX() : 1 / 1000f;
    float space = 0;
    try {
      space = font.getSpaceWidth() * unit;
    } catch (RuntimeException e) {
      // Broken fonts throw what they like; the average has to do.
    }
    return space != 0 ? space : font.getAverageFontWidth() * unit * NARROWER;
  }

  private static GlyphList names() {
    try (InputStream in = Objects.requireNonNull(GlyphList.class.getResourceAsStream(MORE_NAMES))) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
