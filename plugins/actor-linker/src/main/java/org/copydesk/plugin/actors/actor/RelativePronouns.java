package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves 'who' to the phrase that it stands right after. */
final class RelativePronouns {

  private static final double SURE = 0.9;

  private final Words words;
  private final Clusters clusters;

  RelativePronouns(Words words, Clusters clusters) {
    this.words = words;
    this.clusters = clusters;
  }

  @Nullable Cluster resolve(PronounPhrase who, @Nullable Phrase before) {
    if (before == null) {
      return null;
    }
    boolean comma = words.lower(who.from() - 1).equals(",");
    boolean next = before.to() == (comma ? who.from() - 1 : who.from());
    Cluster cluster =
        next && words.together(before.head(), who.from()) ? clusters.of(before) : null;
    if (cluster != null && cluster.type() != null) {
      clusters.assign(who, cluster, MentionKind.PRONOUN, SURE);
      return cluster;
    }
    return null;
  }
}
