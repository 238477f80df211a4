package org.copydesk.plugin.actors.actor;

import java.util.List;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.jspecify.annotations.Nullable;

/** Chooses whom a pronoun stands for. */
interface PronounRanking {

  /**
   * A cluster that may be meant.
   *
   * @param cluster the cluster
   * @param evidence a number for each {@link Evidence}, in its order
   */
  record Candidate(Cluster cluster, double[] evidence) {}

  /**
   * The one chosen.
   *
   * @param cluster the cluster
   * @param certainty how likely it is meant, from 0 to 1
   */
  record Chosen(Cluster cluster, double certainty) {}

  /** Returns whom the pronoun stands for, null for none of them. */
  @Nullable Chosen choose(PronounPhrase phrase, List<Candidate> candidates);
}
