package org.copydesk.plugin.export.report;

/** How a row of a table belongs to an actor. */
enum Tie {
  /** The actor says the quote. */
  SAID,
  /** The quote is spoken to the actor. */
  TOLD,
  /** The quote names or means the actor. */
  SPOKEN_OF,
  /** The statistic is the actor's. */
  ABOUT,
  /** The statistic is told by the actor. */
  FROM
}
