package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.copydesk.plugin.actors.phrase.NamePhrase;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Gathers names: first what the base knows, then full names, then short ones. */
final class NameGathering {

  private static final double KNOWN = 0.98;
  private static final double WEAK = 0.8;
  private static final double FULL = 0.93;
  private static final double SHORT = 0.85;
  private static final double ALONE = 0.75;

  private final KnownNames base;
  private final Words words;
  private final String text;
  private final Clusters clusters;
  private final NameText names;
  private final NameTypes types;
  private final PersonNames people = new PersonNames();
  private final BodyNames bodies;
  private final Map<String, Cluster> byEntry = new HashMap<>();
  private final Map<String, Cluster> places = new HashMap<>();

  NameGathering(Words words, String text, Lexicon lexicon, KnownNames base, Clusters clusters) {
    this.base = base;
    this.words = words;
    this.text = text;
    this.clusters = clusters;
    this.names = new NameText(words, lexicon);
    this.bodies = new BodyNames(lexicon);
    this.types = new NameTypes(lexicon);
  }

  void gather(List<NamePhrase> all) {
    all.stream().filter(name -> name.alias() != null).forEach(this::addKnown);
    all.stream().filter(name -> isFull(name) && !isPlace(name)).forEach(this::addFull);
    all.stream().filter(name -> isFull(name) && isPlace(name)).forEach(this::addFull);
    all.stream().filter(name -> isGendered(name)).forEach(this::addShort);
    all.forEach(this::addShort);
  }

  private static boolean isPlace(NamePhrase name) {
    return name.kind() == NameKind.PLACE;
  }

  private boolean isFull(NamePhrase name) {
    return name.alias() == null && names.parts(name).size() > 1;
  }

  /** 'Mr. Doe' goes before a bare 'Doe': it tells whether the text has another Doe than Jane. */
  private static boolean isGendered(NamePhrase name) {
    return name.kind() == NameKind.PERSON
        && (name.gender() == Gender.MALE || name.gender() == Gender.FEMALE);
  }

  private void addKnown(NamePhrase name) {
    Alias alias = name.alias();
    if (alias == null) {
      return;
    }
    String key = name.kind() == NameKind.PEOPLE ? "people " : "";
    Cluster cluster =
        byEntry.computeIfAbsent(
            key + alias.entry().id(), id -> clusters.keep(known(name, alias.entry())));
    assign(name, cluster, alias.kind() == AliasKind.WEAK ? WEAK : KNOWN);
    if (cluster.isPerson()) {
      people.add(names.parts(name), cluster);
    } else if (cluster.isBody()) {
      bodies.add(names.parts(name), names.initials(name), cluster);
    } else if (cluster.standing == Standing.PLACE) {
      index(name, names.parts(name), cluster);
    }
  }

  private Cluster known(NamePhrase name, Entry entry) {
    boolean people = name.kind() == NameKind.PEOPLE;
    boolean place = entry.type() == ActorType.PLACE;
    ActorType type = people ? ActorType.GROUP : place ? null : entry.type();
    Standing standing = place ? Standing.PLACE : Standing.NAMED;
    Cluster cluster = new Cluster(standing, type, people, name.gender(), people ? null : entry);
    cluster.rename(people ? base.people(entry).orElse(names.shown(text, name)) : entry.name());
    return cluster;
  }

  private void addFull(NamePhrase name) {
    List<String> parts = names.parts(name);
    Cluster cluster = findFull(name, parts);
    if (cluster == null) {
      cluster = fresh(name);
    }
    assign(name, cluster, FULL);
    index(name, parts, cluster);
  }

  private @Nullable Cluster findFull(NamePhrase name, List<String> parts) {
    return switch (name.kind()) {
      case PERSON -> people.full(parts, name.gender());
      case PLACE -> placeOrBody(parts);
      default -> bodies.exact(parts);
    };
  }

  /** A name is mistaken for a place here and there: one that acts elsewhere is a body. */
  private @Nullable Cluster placeOrBody(List<String> parts) {
    Cluster body = bodies.exact(parts);
    return body != null && body.references().size() > 1
        ? body
        : places.get(String.join(" ", parts));
  }

  private void index(NamePhrase name, List<String> parts, Cluster cluster) {
    switch (name.kind()) {
      case PERSON -> people.add(parts, cluster);
      case PLACE -> places.putIfAbsent(String.join(" ", parts), cluster);
      default -> bodies.add(parts, names.initials(name), cluster);
    }
  }

  private void addShort(NamePhrase name) {
    List<String> parts = names.parts(name);
    Cluster known = clusters.of(name);
    if (known == null && !parts.isEmpty()) {
      Cluster found = findShort(name, parts);
      known = found == null ? fresh(name) : found;
      assign(name, known, found == null ? ALONE : SHORT);
      if (found == null) {
        index(name, parts, known);
      }
    }
    if (known != null && known.isPerson() && !parts.isEmpty()) {
      people.touch(parts, known);
    }
  }

  /** Names are mistaken for places and bodies: a surname that the text has in full comes first. */
  private @Nullable Cluster findShort(NamePhrase name, List<String> parts) {
    String only = parts.get(0);
    Gender gender = name.kind() == NameKind.PERSON ? name.gender() : Gender.UNKNOWN;
    Cluster person = parts.size() > 1 ? null : people.surname(only, gender);
    boolean capitals = words.form(name.from()).isAllCapitals();
    Cluster body = bodies.exact(parts);
    if (person != null && (body == null || name.kind() == NameKind.PERSON)) {
      return person;
    }
    body = body != null ? body : bodies.shortForm(parts, capitals);
    if (body != null && name.kind() != NameKind.PLACE) {
      return body;
    }
    Cluster given = name.kind() == NameKind.PLACE ? null : people.given(only, gender);
    boolean article = words.lower(name.from() - 1).equals("the");
    return given != null ? given : article ? bodies.ending(only) : places.get(only);
  }

  private Cluster fresh(NamePhrase name) {
    Standing standing = name.kind() == NameKind.PLACE ? Standing.PLACE : Standing.NAMED;
    ActorType type = types.of(name.kind(), names.parts(name));
    boolean plural = name.kind() == NameKind.PEOPLE;
    return clusters.keep(new Cluster(standing, type, plural, name.gender(), null));
  }

  private void assign(NamePhrase name, Cluster cluster, double certainty) {
    clusters.assign(name, cluster, MentionKind.NAME, certainty);
    cluster.nameWords().addAll(names.parts(name));
    cluster.learnGender(name.gender());
    String shown = names.shown(text, name);
    if (name.alias() == null && cluster.entry == null && isFuller(shown, cluster.name())) {
      cluster.rename(shown);
    }
  }

  /** More words are fuller; of as many, the first to be read stays. */
  private static boolean isFuller(String one, String other) {
    return other.isEmpty() || one.split(" ").length > other.split(" ").length;
  }
}
