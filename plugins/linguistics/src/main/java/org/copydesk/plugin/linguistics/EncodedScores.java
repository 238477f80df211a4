package org.copydesk.plugin.linguistics;

import java.util.Arrays;
import org.copydesk.plugin.linguistics.encoder.EncodedSentence;
import org.copydesk.plugin.linguistics.encoder.NameChances;

/**
 * What the encoder says of the type of a name.
 *
 * @param chances of each type as the encoder orders them, the last of them that of a nationality;
 *     behind them that of no name
 */
record EncodedScores(double[] chances) {

  private static final int NATIONALITY = NameChances.TYPES - 1;

  /** How much counts what rules and lists say, and what the encoder says. */
  private static final double LISTED = 0.45;

  private static final double ENCODED = 0.25;

  /** No chance counts as smaller. */
  private static final double LEAST = 0.003;

  static EncodedScores of(EncodedSentence encoded, Piece piece) {
    double[] chances = encoded.chances(piece.from(), piece.to());
    double[] all = Arrays.copyOf(chances, chances.length + 1);
    all[chances.length] = 1 - Arrays.stream(chances).sum();
    return new EncodedScores(all);
  }

  /** Tells whether a nationality is the likeliest of all. */
  boolean isNationality() {
    return chances[NATIONALITY] >= Arrays.stream(chances).max().orElse(1);
  }

  /**
   * Returns what speaks for each type in all.
   *
   * @param listed what speaks for it as rules and lists see it, as {@link TypeModel} orders them
   */
  double[] with(double[] listed) {
    double[] scores = new double[TypeModel.TYPES];
    for (int i = 0; i < scores.length; i++) {
      double chance = chances[i == TypeModel.NOTHING ? chances.length - 1 : i];
      scores[i] = LISTED * listed[i] + ENCODED * Math.log(Math.max(chance, LEAST));
    }
    return scores;
  }
}
