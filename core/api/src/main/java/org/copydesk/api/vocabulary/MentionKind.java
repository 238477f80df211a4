package org.copydesk.api.vocabulary;

/** How a mention refers. */
public enum MentionKind {
  /** By the actor's own name. */
  NAME,
  /** By a description: 'the terror group'. */
  NOMINAL,
  /** By a pronoun: 'they'. */
  PRONOUN
}
