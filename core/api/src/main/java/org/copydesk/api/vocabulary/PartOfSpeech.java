package org.copydesk.api.vocabulary;

/** The universal parts of speech, as Universal Dependencies names them. */
public enum PartOfSpeech {
  /** Adjective. */
  ADJ,
  /** Adposition: of, in, according to. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary verb. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  /** Determiner. */
  DET,
  /** Interjection. */
  INTJ,
  /** Common noun. */
  NOUN,
  /** Numeral. */
  NUM,
  /** Particle: not, 's, the to of an infinitive. */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation mark. */
  PUNCT,
  /** Subordinating conjunction. */
  SCONJ,
  /** Symbol: $, %. */
  SYM,
  /** Full verb. */
  VERB,
  /** Anything else. */
  X
}
