package org.copydesk.plugin.linguistics.encoder;

import java.util.Arrays;

/**
 * What the encoder makes of each token of a document as part of a name: nine bytes a token.
 *
 * <p>Label 0 is no name; then each type has two, its first word and the words that follow: person,
 * organisation, place, nationality. Tokens count from 0 in the layer {@code tokens}.
 */
public final class NameChances {

  /** How many types of names there are. */
  public static final int TYPES = 4;

  /** How many labels there are. */
  static final int LABELS = 1 + 2 * TYPES;

  /** The steps of a natural logarithm that are told apart. */
  private static final float STEPS = 25;

  private static final int MOST = 255;

  private final byte[] losses;

  /** Begins with all tokens surely no part of a name. */
  NameChances(int tokens) {
    this.losses = new byte[Math.multiplyExact(tokens, LABELS)];
    for (int i = 0; i < losses.length; i += LABELS) {
      Arrays.fill(losses, i + 1, i + LABELS, (byte) MOST);
    }
  }

  /** Sets the chances of a token, which sum up to 1. */
  void set(int token, float[] chances) {
    for (int i = 0; i < LABELS; i++) {
      float loss = (float) -StrictMath.log(chances[i]) * STEPS;
      losses[token * LABELS + i] = (byte) Math.round(Math.min(loss, MOST));
    }
  }

  /** Returns the natural logarithm of a chance, which is at least some -10. */
  double log(int token, int label) {
    return -(losses[token * LABELS + label] & MOST) / STEPS;
  }

  /** Returns the chance of a token to be part of a name of a type, from 0 to 1. */
  public double chance(int token, int type) {
    return Math.exp(log(token, first(type))) + Math.exp(log(token, first(type) + 1));
  }

  /** Returns the label of a type's first word. */
  static int first(int type) {
    return 1 + 2 * type;
  }
}
