package org.copydesk.plugin.actors.actor;

import java.util.List;
import java.util.Locale;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Ranks by weighed evidence: the shares of all candidates and of nobody follow a softmax.
 *
 * <p>The weights were learnt from texts with coreference, see the folder {@code training}. Safe for
 * concurrent use.
 */
public final class PronounWeights implements PronounRanking {

  private final double[][] weights =
      new double[PronounKind.values().length][Evidence.values().length];

  private PronounWeights() {}

  /** Reads the weights that come with the plugin. */
  public static PronounWeights read() {
    PronounWeights read = new PronounWeights();
    for (Row row : PluginTables.rows("pronoun-weights.csv")) {
      int evidence = Evidence.valueOf(row.text("evidence")).ordinal();
      for (PronounKind kind : PronounKind.values()) {
        String weight = row.text(kind.name().toLowerCase(Locale.ROOT));
        read.weights[kind.ordinal()][evidence] = Double.parseDouble(weight);
      }
    }
    return read;
  }

  @Override
  public @Nullable Chosen choose(PronounPhrase phrase, List<Candidate> candidates) {
    double[] its = weights[PronounKind.of(phrase.pronoun()).ordinal()];
    // Nobody has the score 0.
    double all = 1;
    double highest = 0;
    Cluster best = null;
    for (Candidate candidate : candidates) {
      double score = score(its, candidate.evidence());
      all += Math.exp(score);
      if (score > highest) {
        highest = score;
        best = candidate.cluster();
      }
    }
    return best == null ? null : new Chosen(best, Math.exp(highest) / all);
  }

  private static double score(double[] weights, double[] evidence) {
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * evidence[i];
    }
    return score;
  }
}
