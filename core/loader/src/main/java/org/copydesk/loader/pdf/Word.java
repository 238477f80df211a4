package org.copydesk.loader.pdf;

/**
 * Glyphs that stand beside each other in one style.
 *
 * @param text what they say, in the order in which they are seen
 * @param baseline the y of the line that it stands on
 * @param size its type's size in points
 * @param gap how far apart from it the next must stand to be another word
 * @param mark the id of the marked content that it is part of, or less than 0
 * @param apart whether a blank was printed before it
 */
record Word(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float gap,
    Face face,
    int mark,
    boolean apart) {

  private static final float ASCENT = 0.75f;
  private static final float DESCENT = 0.22f;

  float top() {
    return baseline - ASCENT * size;
  }

  float bottom() {
    return baseline + DESCENT * size;
  }

  Box box() {
    return new Box(left, top(), right, bottom());
  }

  Word withText(String newText) {
    return new Word(newText, left, right, baseline, size, gap, face, mark, apart);
  }
}
