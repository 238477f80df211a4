package org.copydesk.plugin.actors.lexicon;

/**
 * A personal pronoun.
 *
 * @param person 1, 2 or 3
 * @param plural whether it stands for several or for a body of people
 * @param gender male, female, neuter or unknown
 * @param use how it stands in the sentence
 */
public record Pronoun(int person, boolean plural, Gender gender, Use use) {

  /** How a pronoun stands in the sentence. */
  public enum Use {
    /** I, he, they. */
    SUBJECT,
    /** me, him, them. */
    OBJECT,
    /** my, his, their. */
    POSSESSIVE,
    /** myself, himself, themselves. */
    REFLEXIVE,
    /** who, whose. */
    RELATIVE
  }
}
