package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.phrase.Titles;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Writes clusters as actors. */
final class ActorWriter {

  private static final int TALKED_OF = 3;

  private final Document document;
  private final Words words;
  private final Titles titles;
  private final Set<Span> taken = new HashSet<>();

  ActorWriter(Document document, Words words, Titles titles) {
    this.document = document;
    this.words = words;
    this.titles = titles;
  }

  /**
   * Returns a cluster as an actor, null for what is none: a thing, a place, somebody without a name
   * who is spoken of in passing.
   */
  @Nullable Actor write(Cluster cluster, boolean tied) {
    ActorType type = cluster.type();
    if (type == null || !(cluster.isNamed() || tied || isTalkedOf(cluster))) {
      return null;
    }
    List<Mention> mentions = mentions(cluster);
    if (mentions.isEmpty()) {
      return null;
    }
    return Actor.of(
        name(cluster, mentions),
        type,
        cluster.entry == null ? null : cluster.entry.shown(),
        mentions,
        confidence(cluster));
  }

  /**
   * Somebody without a name is an actor where a pronoun takes the thread up, or often spoken of.
   */
  private static boolean isTalkedOf(Cluster cluster) {
    int times = cluster.references().size();
    boolean taken = cluster.references().stream().anyMatch(r -> r.kind() == MentionKind.PRONOUN);
    return cluster.standing == Standing.DESCRIBED && (times >= TALKED_OF || taken && times > 1);
  }

  private List<Mention> mentions(Cluster cluster) {
    List<Mention> mentions = new ArrayList<>();
    for (Reference reference : cluster.references()) {
      if (isRelative(reference.phrase())) {
        continue;
      }
      Span span = words.span(begin(reference.phrase()), reference.phrase().to());
      if (taken.add(span)) {
        mentions.add(new Mention(span, reference.kind()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** A person's mention begins with the title: 'President Jane Doe'. */
  private int begin(Phrase phrase) {
    boolean person = phrase instanceof NamePhrase name && name.kind() == NameKind.PERSON;
    return person ? titles.begin(phrase.from()) : phrase.from();
  }

  /** 'who' ties a quote to its speaker, but tells nothing new. */
  private static boolean isRelative(Phrase phrase) {
    return phrase instanceof PronounPhrase pronoun
        && pronoun.pronoun().use() == Pronoun.Use.RELATIVE;
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
