package org.copydesk.plugin.linguistics.encoder;

/**
 * What the encoder makes of a sentence, whose tokens count from 0.
 *
 * @param chances of the document's tokens
 * @param first index of the sentence's first token in the layer {@code tokens}
 * @param size how many tokens it has
 */
public record EncodedSentence(NameChances chances, int first, int size) {

  /**
   * Returns for each type the chance that the tokens from {@code from} to before {@code to} are
   * part of a name of that type, their mean.
   */
  public double[] chances(int from, int to) {
    double[] means = new double[NameChances.TYPES];
    for (int type = 0; type < means.length; type++) {
      for (int i = from; i < to; i++) {
        means[type] += chances.chance(first + i, type) / (to - from);
      }
    }
    return means;
  }

  /** Returns the natural logarithm of the chance that a token begins a name of a type. */
  public double begins(int token, int type) {
    return chances.log(first + token, NameChances.first(type));
  }

  /** Returns the natural logarithm of the chance that a token goes on with a name of a type. */
  public double goesOn(int token, int type) {
    return chances.log(first + token, NameChances.first(type) + 1);
  }

  /** Returns the natural logarithm of the chance that a token is no part of a name. */
  public double none(int token) {
    return chances.log(first + token, 0);
  }
}
