package org.copydesk.plugin.actors.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves descriptions: to the cluster that fits best among those in mind, or to a new one. */
final class NominalResolution {

  private static final Deque<Cluster> NONE = new ArrayDeque<>(0);
  private static final int REMEMBERED = 6;
  private static final double LEAST = 1.3;
  private static final double SURE = 0.55;
  private static final double SURER = 0.12;

  private final Words words;
  private final Clusters clusters;
  private final Focus focus;
  private final NominalFit fit;
  private final Map<String, Deque<Cluster>> lastByHead = new HashMap<>();

  NominalResolution(Words words, Clusters clusters, Focus focus, NominalFit fit) {
    this.words = words;
    this.clusters = clusters;
    this.focus = focus;
    this.fit = fit;
  }

  /** Makes the descriptions that were learnt findable, however long ago they were. */
  void index(Cluster cluster) {
    cluster.heads().forEach(head -> index(head, cluster));
  }

  private void index(String head, Cluster cluster) {
    Deque<Cluster> last = lastByHead.computeIfAbsent(head, h -> new ArrayDeque<>());
    last.remove(cluster);
    last.addLast(cluster);
    if (last.size() > REMEMBERED) {
      last.removeFirst();
    }
  }

  /** Returns the cluster of a description. */
  Cluster resolve(NominalPhrase text, @Nullable Cluster owner) {
    Cluster best = null;
    double highest = LEAST;
    for (Cluster candidate : candidates(text)) {
      double strength = isSubjectOf(candidate, text) ? 0 : fit.strength(text, owner, candidate);
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

  /** 'X paid the teenager': X is not the teenager. */
  private boolean isSubjectOf(Cluster candidate, NominalPhrase text) {
    return focus.isInMind(candidate)
        && focus.sight(candidate).subject()
        && !Grammar.isSubject(words, text.from(), text.to())
        && Grammar.isOneClause(words, focus.sight(candidate).phrase().to(), text.from());
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
      if (text.noun() != null) {
        candidates.addAll(lastByHead.getOrDefault(text.noun().text(), NONE));
      }
      candidates.addAll(focus.clusters());
    }
    return candidates;
  }

  private Cluster fresh(NominalPhrase text, @Nullable Cluster owner) {
    Cluster cluster = clusters.keep(Cluster.described(text.noun(), text.plural()));
    if (text.determiner() == Determiner.NONE_IN_PARTICULAR) {
      return cluster; // 'the Afghan team' is not 'every team'
    }
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
