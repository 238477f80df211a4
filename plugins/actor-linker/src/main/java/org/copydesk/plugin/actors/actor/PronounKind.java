package org.copydesk.plugin.actors.actor;

import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Pronoun;

/** The pronouns of the third person that are weighed alike. */
enum PronounKind {
  /** He and she. */
  PERSON,
  /** It. */
  IT,
  /** They. */
  THEY;

  static PronounKind of(Pronoun pronoun) {
    if (pronoun.plural()) {
      return THEY;
    }
    return pronoun.gender() == Gender.NEUTER ? IT : PERSON;
  }
}
