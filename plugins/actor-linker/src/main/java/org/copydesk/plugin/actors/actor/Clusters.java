package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Which cluster each phrase belongs to. */
final class Clusters {

  private final Map<Phrase, Cluster> of = new IdentityHashMap<>();
  private final List<Cluster> all = new ArrayList<>();

  Cluster keep(Cluster cluster) {
    all.add(cluster);
    return cluster;
  }

  void assign(Phrase phrase, Cluster cluster, MentionKind kind, double certainty) {
    if (of.putIfAbsent(phrase, cluster) == null) {
      cluster.add(phrase, kind, certainty);
    }
  }

  /** Returns the cluster of a phrase, null while it has none. */
  @Nullable Cluster of(@Nullable Phrase phrase) {
    return phrase == null ? null : of.get(phrase);
  }

  List<Cluster> all() {
    return all;
  }
}
