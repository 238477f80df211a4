package org.copydesk.plugin.actors.actor;

/** What speaks for or against a cluster that a pronoun may stand for; the inputs of the ranking. */
enum Evidence {
  /** 1 for every candidate: how likely it is that a pronoun stands for any of them at all. */
  CANDIDATE,
  /** 1 for somebody of whom the text does not tell whether it is he or she. */
  GUESSED_GENDER,
  /** 1 for an organisation or group. */
  BODY,
  /** 1 for a country. */
  COUNTRY,
  /** 1 for a thing. */
  THING,
  /** 1 for a place. */
  PLACE,
  /** 1 for somebody without a name. */
  DESCRIBED,
  /** 1 for several. */
  PLURAL,
  /** How much it is in mind, as a natural logarithm. */
  IN_MIND,
  /** How many phrases speak of it, as a natural logarithm. */
  SPOKEN_OF,
  /** 1 for whom most phrases speak of among the candidates. */
  MOST_SPOKEN_OF,
  /** How many tokens lie between, as a natural logarithm. */
  FAR,
  /** 1 for the last spoken of among the candidates. */
  LAST,
  /** 1 when last spoken of one sentence before. */
  SENTENCE_BEFORE,
  /** 1 when last spoken of more than one sentence before. */
  EARLIER_SENTENCE,
  /** 1 when last spoken of by the same pronoun in one of its forms. */
  SAME_PRONOUN,
  /** 1 when the last phrase and the pronoun are both subjects. */
  BOTH_SUBJECTS,
  /** 1 when the last phrase is the subject of the sentence before and the pronoun a subject. */
  SUBJECT_BEFORE,
  /** 1 when the last phrase is a subject and the pronoun says whose. */
  SUBJECT_OWNS,
  /** 1 when the last phrase is a subject and the pronoun an object. */
  SUBJECT_AND_OBJECT,
  /** 1 when the last phrase is no subject and the pronoun is an object. */
  BOTH_OBJECTS,
  /** 1 when a pronoun of the writer may stand for somebody whom only quoted words speak of. */
  SPOKEN_OF_IN_QUOTES,
  /** 1 when a pronoun in quoted words may stand for somebody whom the writer speaks of. */
  SPOKEN_OF_BY_WRITER,
  /** 1 when both stand in the same quoted words. */
  SAME_QUOTE,
  /** 1 when a pronoun in quoted words may stand for their speaker. */
  OWN_WORDS,
  /** 1 when a pronoun in reported words may stand for their speaker: 'the bank says it will'. */
  REPORTED,
  /** 1 for the speaker of the quote before, where the pronoun is a speaker. */
  LAST_SPEAKER
}
