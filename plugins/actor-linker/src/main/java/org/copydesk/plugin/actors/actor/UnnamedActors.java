package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells who is an actor without a name. */
final class UnnamedActors {

  private static final int TALKED_OF = 3;

  private final Words words;
  private final Lexicon lexicon;

  UnnamedActors(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Returns what a cluster is, null for a thing. */
  @Nullable ActorType type(Cluster cluster) {
    boolean described =
        cluster.standing == Standing.THING
            && !isVague(cluster)
            && cluster.heads().stream().anyMatch(head -> lexicon.is(WordClass.PLACE_NOUN, head));
    boolean place = described || cluster.standing == Standing.PLACE;
    return cluster.type() == null && place ? ActorType.PLACE : cluster.type();
  }

  boolean isActor(Cluster cluster) {
    if (cluster.standing == Standing.JOINT) {
      return cluster.references().stream().anyMatch(r -> r.kind() == MentionKind.PRONOUN);
    }
    return cluster.standing == Standing.DESCRIBED
        && (isTalkedOf(cluster) || isGroup(cluster) || isOffice(cluster));
  }

  /** A single person is one where a pronoun takes the thread up, or often spoken of. */
  private static boolean isTalkedOf(Cluster cluster) {
    int times = cluster.references().size();
    boolean taken = cluster.references().stream().anyMatch(r -> r.kind() == MentionKind.PRONOUN);
    return times >= TALKED_OF || taken && times > 1;
  }

  /** Groups and bodies are at their first mention, unless their noun may mean a thing. */
  private boolean isGroup(Cluster cluster) {
    return cluster.type() != ActorType.PERSON
        && cluster.type() != ActorType.COUNTRY
        && cluster.references().get(0).phrase() instanceof NominalPhrase first
        && first.noun() != null
        && !isThing(first.noun())
        && !isVague(cluster);
  }

  /** 'No friends', 'a family' and 'District' over a column speak of none in particular. */
  private static boolean isVague(Cluster cluster) {
    return cluster.references().size() == 1
        && cluster.references().get(0).phrase() instanceof NominalPhrase only
        && switch (only.determiner()) {
          case NONE_IN_PARTICULAR -> true;
          case BARE -> cluster.type() == null && !only.plural() && only.modifiers().isEmpty();
          case INDEFINITE -> !only.plural() && cluster.type() == ActorType.GROUP;
          default -> false;
        };
  }

  /** 'The Foreign Secretary' is one person, named or not. */
  private boolean isOffice(Cluster cluster) {
    return cluster.type() == ActorType.PERSON
        && cluster.references().get(0).phrase() instanceof NominalPhrase first
        && first.determiner() == Determiner.DEFINITE
        && words.form(first.head()).isCapitalised();
  }

  private boolean isThing(HeadNoun noun) {
    String text = noun.text();
    return lexicon.is(WordClass.THING, text.substring(text.lastIndexOf(' ') + 1));
  }
}
