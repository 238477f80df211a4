package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions: to the cluster that fits best among those in mind, or to a new one. */
final class NominalResolution {

  private static final double LEAST = 1.3;
  private static final double SURE = 0.55;
  private static final double SURER = 0.12;

  private final Words words;
  private final Clusters clusters;
  private final Focus focus;
  private final NominalFit fit;
  private final Map<String, Cluster> lastByHead = new HashMap<>();

  NominalResolution(Words words, Clusters clusters, Focus focus, NominalFit fit) {
    this.words = words;
    this.clusters = clusters;
    this.focus = focus;
    this.fit = fit;
  }

  /** Makes the descriptions that were learnt findable, however long ago they were. */
  void index(Cluster cluster) {
    cluster.heads().forEach(head -> lastByHead.put(head, cluster));
  }

  /** Returns the cluster of a description. */
  Cluster resolve(NominalPhrase text, @Nullable Cluster owner) {
    Cluster best = null;
    double highest = LEAST;
    for (Cluster candidate : candidates(text)) {
      double strength = fit.strength(text, owner, candidate);
      double weight = focus.weight(candidate, words.sentence(text.from()));
      double score = strength + Math.min(1, weight);
      if (strength > 0 && score >= highest) {
        highest = score;
        best = candidate;
      }
    }
    Cluster cluster = best == null ? fresh(text, owner) : best;
    double certainty = best == null ? SURE : Math.min(0.95, SURE + SURER * (highest - LEAST));
    clusters.assign(text, cluster, MentionKind.NOMINAL, certainty);
    learn(text, owner, cluster);
    index(cluster);
    return cluster;
  }

  /** 'the rebel movement' and 'its fighters' make an armed group of a body that no base knows. */
  private static void learn(NominalPhrase text, @Nullable Cluster owner, Cluster cluster) {
    HeadNoun noun = text.noun();
    if (noun != null && noun.types().contains(ActorType.ARMED_GROUP)) {
      Cluster armed = noun.plural() && owner != null ? owner : cluster;
      armed.learnType(ActorType.ARMED_GROUP);
    }
  }

  private Set<Cluster> candidates(NominalPhrase text) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    Determiner determiner = text.determiner();
    boolean known =
        determiner == Determiner.DEFINITE
            || determiner == Determiner.DEMONSTRATIVE
            || determiner == Determiner.POSSESSIVE;
    if (known) {
      candidates.addAll(focus.clusters());
      Cluster last = text.noun() == null ? null : lastByHead.get(text.noun().text());
      if (last != null) {
        candidates.add(last);
      }
    }
    return candidates;
  }

  private Cluster fresh(NominalPhrase text, @Nullable Cluster owner) {
    Cluster cluster = clusters.keep(Cluster.described(text.noun(), text.plural()));
    cluster.heads().add(words.lower(text.head()));
    if (text.noun() != null) {
      cluster.heads().add(text.noun().text());
      cluster.affiliations().addAll(fit.affiliations(text));
    }
    if (owner != null) {
      cluster.owners().add(owner);
    }
    return cluster;
  }
}
