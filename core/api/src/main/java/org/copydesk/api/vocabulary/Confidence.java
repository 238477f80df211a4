package org.copydesk.api.vocabulary;

/**
 * Confidences are from 0 to 1 and kept to three places, so that they are the same on every machine.
 */
final class Confidence {

  private static final double PLACES = 1000;

  private Confidence() {}

  static double rounded(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("A confidence is from 0 to 1, not " + confidence + ".");
    }
    return Math.round(confidence * PLACES) / PLACES;
  }
}
