package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves he, she, it and they to the likeliest of the clusters in mind. */
final class PronounResolution {

  private static final double EMPHASISED = 0.9;
  private static final double AHEAD = 0.75;

  private final Words words;
  private final Clusters clusters;
  private final Focus focus;
  private final PronounEvidence evidence;
  private final PronounRanking ranking;
  private final Cataphora cataphora;

  PronounResolution(
      Words words,
      Clusters clusters,
      Focus focus,
      PronounEvidence evidence,
      PronounRanking ranking,
      Cataphora cataphora) {
    this.cataphora = cataphora;
    this.words = words;
    this.clusters = clusters;
    this.focus = focus;
    this.evidence = evidence;
    this.ranking = ranking;
  }

  /** Returns the cluster of a pronoun of the third person, null where none is likely. */
  @Nullable Cluster resolve(PronounPhrase phrase) {
    if (phrase.pronoun().gender() == Gender.NEUTER && EmptyIt.isEmpty(words, phrase.from())) {
      return null;
    }
    PronounRanking.Chosen chosen = emphasised(phrase);
    Cluster ahead = cataphora.subjectBehind(phrase);
    if (ahead != null) {
      chosen = new PronounRanking.Chosen(ahead, AHEAD);
    }
    if (chosen == null) {
      chosen = ranking.choose(phrase, evidence.candidates(phrase));
    }
    if (chosen == null) {
      return null;
    }
    clusters.assign(phrase, chosen.cluster(), MentionKind.PRONOUN, chosen.certainty());
    if (chosen.cluster().isPerson()) {
      chosen.cluster().learnGender(phrase.pronoun().gender());
    }
    return chosen.cluster();
  }

  /** 'America herself'. */
  private PronounRanking.@Nullable Chosen emphasised(PronounPhrase phrase) {
    if (phrase.pronoun().use() == Pronoun.Use.REFLEXIVE) {
      for (Cluster candidate : focus.clusters()) {
        if (focus.sight(candidate).phrase().to() == phrase.from() && candidate.type() != null) {
          return new PronounRanking.Chosen(candidate, EMPHASISED);
        }
      }
    }
    return null;
  }
}
