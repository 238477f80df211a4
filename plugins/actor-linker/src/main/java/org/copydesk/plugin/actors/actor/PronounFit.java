package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Pronoun;

/** Tells how well a pronoun agrees with a cluster in number, gender and kind; 0 for not at all. */
final class PronounFit {

  private static final double GUESSED_GENDER = 0.85;
  private static final double BODY_AS_THEY = 0.75;
  private static final double COUNTRY_AS_THEY = 0.35;
  private static final double THING = 0.7;
  private static final double COUNTRY_AS_SHE = 0.2;

  private PronounFit() {}

  static double of(Pronoun pronoun, Cluster cluster) {
    if (cluster.standing == Standing.PLACE) {
      return pronoun.gender() == Gender.NEUTER ? THING / 2 : 0;
    }
    if (pronoun.plural()) {
      return they(cluster);
    }
    return switch (pronoun.gender()) {
      case MALE, FEMALE -> person(pronoun, cluster);
      case NEUTER -> it(cluster);
      case UNKNOWN -> cluster.isPerson() ? 1 : BODY_AS_THEY;
    };
  }

  private static double they(Cluster cluster) {
    if (cluster.plural) {
      return cluster.standing == Standing.THING ? THING : 1;
    }
    if (cluster.type() == ActorType.COUNTRY) {
      return COUNTRY_AS_THEY;
    }
    return cluster.isBody() ? BODY_AS_THEY : 0;
  }

  private static double person(Pronoun pronoun, Cluster cluster) {
    if (cluster.type() == ActorType.COUNTRY && pronoun.gender() == Gender.FEMALE) {
      return COUNTRY_AS_SHE;
    }
    if (!cluster.isPerson() || cluster.plural || !cluster.gender().agrees(pronoun.gender())) {
      return 0;
    }
    return cluster.gender() == Gender.UNKNOWN ? GUESSED_GENDER : 1;
  }

  private static double it(Cluster cluster) {
    if (cluster.plural || cluster.isPerson()) {
      return 0;
    }
    return cluster.standing == Standing.THING ? THING : 1;
  }
}
