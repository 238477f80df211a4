package org.copydesk.loader.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns a page so that text of one direction runs from left to right.
 *
 * <p>PDF's y grows upwards; here it grows downwards, as lines are read.
 */
final class Turn {

  private final double cosine;
  private final double sine;
  private final double shiftX;
  private final double shiftY;
  private final Box page;
  private final boolean straight;

  /**
   * Makes one.
   *
   * @param degrees the direction in which the text runs, against the clock
   */
  Turn(int degrees, PDRectangle size) {
    straight = degrees == 0;
    cosine = Math.cos(Math.toRadians(degrees));
    sine = Math.sin(Math.toRadians(degrees));
    float width = size.getWidth();
    float height = size.getHeight();
    double[] x = {0, width * cosine, height * sine, width * cosine + height * sine};
    double[] y = {0, width * sine, -height * cosine, width * sine - height * cosine};
    shiftX = -smallest(x);
    shiftY = -smallest(y);
    page = new Box(0, 0, (float) (largest(x) + shiftX), (float) (largest(y) + shiftY));
  }

  float x(float x, float y) {
    if (straight) {
      return x;
    }
    return (float) (x * cosine + y * sine + shiftX);
  }

  float y(float x, float y) {
    if (straight) {
      return page.bottom() - y;
    }
    return (float) (x * sine - y * cosine + shiftY);
  }

  /** Returns the page as it lies after the turn. */
  Box page() {
    return page;
  }

  private static double smallest(double[] values) {
    return Math.min(Math.min(values[0], values[1]), Math.min(values[2], values[3]));
  }

  private static double largest(double[] values) {
    return Math.max(Math.max(values[0], values[1]), Math.max(values[2], values[3]));
  }
}
