package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.phrase.Coordination;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Gathers those who are spoken of together, for whom 'they' may stand. */
final class JointGathering {

  private static final double SURE = 0.9;

  private final Words words;
  private final String text;
  private final Clusters clusters;
  private final Map<Set<Cluster>, Cluster> joint = new HashMap<>();

  JointGathering(Words words, String text, Clusters clusters) {
    this.words = words;
    this.text = text;
    this.clusters = clusters;
  }

  /** Returns the cluster of all together, null where one of them is nobody. */
  @Nullable Cluster add(Coordination both) {
    Set<Cluster> members = new LinkedHashSet<>();
    for (Phrase member : both.members()) {
      Cluster cluster = clusters.of(member);
      if (cluster == null || cluster.type() == null || !members.add(cluster)) {
        return null;
      }
    }
    Cluster cluster = joint.computeIfAbsent(Set.copyOf(members), all -> fresh(both, all));
    clusters.assign(both, cluster, MentionKind.NAME, SURE);
    return cluster;
  }

  private Cluster fresh(Coordination both, Set<Cluster> members) {
    Cluster cluster = new Cluster(Standing.JOINT, ActorType.GROUP, true, Gender.UNKNOWN, null);
    List<String> names = both.members().stream().map(this::name).toList();
    int last = names.size() - 1;
    cluster.rename(String.join(", ", names.subList(0, last)) + " and " + names.get(last));
    cluster.members().addAll(members);
    return clusters.keep(cluster);
  }

  private String name(Phrase member) {
    Cluster cluster = clusters.of(member);
    return cluster == null || cluster.name().isEmpty() ? said(member) : cluster.name();
  }

  private String said(Phrase member) {
    String said = text.substring(words.begin(member.from()), words.end(member.to() - 1));
    return said.replaceAll("\\s+", " ").replaceFirst("^[Tt]he ", "");
  }
}
