package org.copydesk.plugin.actors.actor;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.base.Entry;
import org.jspecify.annotations.Nullable;

/** Writes clusters as actors. */
final class ActorWriter {

  private final Document document;
  private final UnnamedActors unnamed;
  private final WrittenMentions written;

  ActorWriter(Document document, UnnamedActors unnamed, WrittenMentions written) {
    this.document = document;
    this.unnamed = unnamed;
    this.written = written;
  }

  /**
   * Returns a cluster as an actor, null for what is none: a thing, or one person without a name who
   * is spoken of in passing.
   */
  @Nullable Actor write(Cluster cluster, Settled settled, boolean tied) {
    Entry entry = settled.entry();
    ActorType type = entry == null ? unnamed.type(cluster) : entry.type();
    boolean named = cluster.isNamed() || type == ActorType.PLACE;
    if (type == null || !(named || tied || unnamed.isActor(cluster))) {
      return null;
    }
    List<Mention> mentions = written.of(cluster);
    if (mentions.isEmpty()) {
      return null;
    }
    Actor actor =
        Actor.of(
            entry == null ? name(cluster, mentions) : entry.name(),
            type,
            entry == null ? null : entry.shown(),
            mentions,
            confidence(cluster));
    return actor.withKbSearch(settled.search());
  }

  /** A description stands for a name: the first one in the text, without its article. */
  private String name(Cluster cluster, List<Mention> mentions) {
    if (!cluster.name().isEmpty()) {
      return cluster.name();
    }
    Mention first =
        mentions.stream()
            .filter(mention -> mention.kind() != MentionKind.PRONOUN)
            .findFirst()
            .orElse(mentions.get(0));
    return document.text(first.span()).replaceAll("\\s+", " ").replaceFirst("^[Tt]he ", "");
  }

  /** As sure as its surest mention, less where the others are guesses. */
  private static double confidence(Cluster cluster) {
    double most = 0;
    double sum = 0;
    for (Reference reference : cluster.references()) {
      most = Math.max(most, reference.certainty());
      sum += reference.certainty();
    }
    return (2 * most + sum / cluster.references().size()) / 3;
  }
}
