package org.copydesk.loader.pdf;

/**
 * A rectangle on a page, in points from the upper left corner of what is read upright.
 *
 * @param left its smallest x
 * @param top its smallest y, which grows downwards
 * @param right its largest x
 * @param bottom its largest y
 */
record Box(float left, float top, float right, float bottom) {

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  float centreX() {
    return (left + right) / 2;
  }

  float centreY() {
    return (top + bottom) / 2;
  }

  /** Returns the smallest box around both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  boolean contains(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Returns how far both reach side by side, negative where they do not. */
  float sharedHeight(Box other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top);
  }

  /** Returns how far both reach above each other, negative where they do not. */
  float sharedWidth(Box other) {
    return Math.min(right, other.right) - Math.max(left, other.left);
  }
}
