package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that refer to one and the same, in the making; a thing or place as well, since pronouns
 * may stand for it.
 */
final class Cluster {

  private static final Set<ActorType> BODIES =
      Set.of(
          ActorType.ORGANISATION,
          ActorType.GOVERNMENT_BODY,
          ActorType.PARTY,
          ActorType.ARMED_GROUP,
          ActorType.MEDIA,
          ActorType.GROUP);

  final Standing standing;
  final boolean plural;
  final @Nullable Entry entry;
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> nameWords = new HashSet<>();
  private final Set<Entry> affiliations = new HashSet<>();
  private final Set<Cluster> owners = new HashSet<>();
  private final Set<Cluster> members = new HashSet<>();
  private final Set<PronounPhrase> possessors = new HashSet<>();
  private @Nullable ActorType type;
  private Gender gender;
  private String name = "";

  Cluster(
      Standing standing,
      @Nullable ActorType type,
      boolean plural,
      Gender gender,
      @Nullable Entry entry) {
    this.standing = standing;
    this.type = type;
    this.plural = plural;
    this.gender = gender;
    this.entry = entry;
  }

  static Cluster described(@Nullable HeadNoun noun, boolean plural) {
    Standing standing = noun == null ? Standing.THING : Standing.DESCRIBED;
    boolean people = noun != null && noun.plural() && noun.isHuman();
    ActorType type = people ? ActorType.GROUP : noun == null ? null : noun.type();
    return new Cluster(standing, type, plural, noun == null ? Gender.NEUTER : noun.gender(), null);
  }

  void add(Phrase phrase, MentionKind kind, double certainty) {
    references.add(new Reference(phrase, kind, certainty));
  }

  /** Takes over what refers to another cluster, which turns out to be this one. */
  void absorb(Cluster other) {
    references.addAll(other.references);
  }

  List<Reference> references() {
    return references;
  }

  /** Returns its type, null for a thing or a place. */
  @Nullable ActorType type() {
    return type;
  }

  /** Gives it a type that the text tells; what the base says of an entry stands. */
  void learnType(ActorType learnt) {
    if (entry == null && type == ActorType.ORGANISATION && BODIES.contains(learnt)) {
      type = learnt;
    }
  }

  Gender gender() {
    return gender;
  }

  void learnGender(Gender learnt) {
    gender = gender.or(learnt);
  }

  /** The country or party that it is said to belong to. */
  Set<Entry> affiliations() {
    return affiliations;
  }

  String name() {
    return name;
  }

  void rename(String better) {
    name = better;
  }

  /** Nouns that the text describes it by, in lower case. */
  Set<String> heads() {
    return heads;
  }

  /** The words of its names, in lower case. */
  Set<String> nameWords() {
    return nameWords;
  }

  /** Pronouns that tell whose it is, before it is known whom they stand for. */
  Set<PronounPhrase> possessors() {
    return possessors;
  }

  /** Those who are meant together; none for others. */
  Set<Cluster> members() {
    return members;
  }

  /** Returns how many phrases speak of it, or of that member of it of which most do. */
  int timesSpokenOf() {
    int most = members.stream().mapToInt(member -> member.references().size()).max().orElse(0);
    return most + references.size();
  }

  /** Whose it is said to be: of 'the ministry's spokesman' the ministry. */
  Set<Cluster> owners() {
    return owners;
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }

  boolean isBody() {
    return type != null && BODIES.contains(type);
  }

  boolean isNamed() {
    return standing == Standing.NAMED || standing == Standing.GROUP;
  }
}
