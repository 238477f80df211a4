package org.copydesk.api.vocabulary;

/** What an actor is to an annotation. */
public enum TieRole {
  /** Says the quote. */
  SPEAKER,
  /** Is spoken to. */
  ADDRESSEE,
  /** Is what a statistic counts, or whose share it is. */
  SUBJECT,
  /** Vouches for a statistic. */
  SOURCE
}
