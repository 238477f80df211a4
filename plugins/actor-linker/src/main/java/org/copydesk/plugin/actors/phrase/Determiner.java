package org.copydesk.plugin.actors.phrase;

/** How a description begins, which tells whether it speaks of somebody known. */
public enum Determiner {
  /** the. */
  DEFINITE,
  /** this, that, these, those. */
  DEMONSTRATIVE,
  /** a, an, some, one. */
  INDEFINITE,
  /** her, their, the ministry's. */
  POSSESSIVE,
  /** every, each, no, any. */
  NONE_IN_PARTICULAR,
  /** Nothing. */
  BARE
}
