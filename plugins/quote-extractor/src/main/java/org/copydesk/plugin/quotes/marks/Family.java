package org.copydesk.plugin.quotes.marks;

/** Marks that may open and close each other's passages. */
enum Family {
  /** Curly, straight and low double marks, and two single ones in a row. */
  DOUBLE,
  /** Guillemets, pointing either way. */
  GUILLEMET,
  /** Single marks, once they are told from apostrophes. */
  SINGLE
}
