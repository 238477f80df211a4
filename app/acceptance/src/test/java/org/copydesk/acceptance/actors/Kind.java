package org.copydesk.acceptance.actors;

/** How a mention refers. */
enum Kind {
  NAME,
  NOMINAL,
  PRONOUN
}
