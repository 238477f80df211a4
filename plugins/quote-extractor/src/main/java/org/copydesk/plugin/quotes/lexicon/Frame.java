package org.copydesk.plugin.quotes.lexicon;

/** What a verb of speaking may take. */
public enum Frame {
  /** A clause, with or without 'that', and words between marks. */
  CLAUSE,
  /** An object that is spoken to, before the clause. */
  ADDRESSEE,
  /** A question: whether, if, how. */
  QUESTION,
  /** An object that is told of. */
  TOPIC,
  /** Words between marks alone: laugh, shout. */
  DIRECT
}
