package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Pronoun;

/** Tells whether a pronoun agrees with a cluster in number, gender and kind. */
final class PronounFit {

  private PronounFit() {}

  static boolean agrees(Pronoun pronoun, Cluster cluster) {
    if (cluster.standing == Standing.PLACE) {
      return PronounKind.of(pronoun) == PronounKind.IT;
    }
    return switch (PronounKind.of(pronoun)) {
      case THEY -> cluster.plural || cluster.type() == ActorType.COUNTRY || cluster.isBody();
      case IT -> !cluster.plural && !cluster.isPerson();
      case PERSON -> person(pronoun, cluster);
    };
  }

  private static boolean person(Pronoun pronoun, Cluster cluster) {
    if (cluster.type() == ActorType.COUNTRY) {
      return pronoun.gender() == Gender.FEMALE;
    }
    return cluster.isPerson() && !cluster.plural && cluster.gender().agrees(pronoun.gender());
  }
}
