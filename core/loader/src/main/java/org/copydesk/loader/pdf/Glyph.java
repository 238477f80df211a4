package org.copydesk.loader.pdf;

/**
 * A printed character, or what stands for several such as a ligature.
 *
 * @param text what it says; empty where another glyph says it as well
 * @param left where it begins
 * @param right where the next may begin
 * @param baseline the y of the line that it stands on
 * @param size its type's size in points
 * @param space the width of a blank beside it
 * @param mark the id of the marked content that it is part of, or less than 0
 */
record Glyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float space,
    Face face,
    int mark) {

  boolean isBlank() {
    return !text.isEmpty() && (text.isBlank() || text.equals("\u00A0"));
  }
}
