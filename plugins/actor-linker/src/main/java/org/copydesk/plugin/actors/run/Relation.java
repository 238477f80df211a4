package org.copydesk.plugin.actors.run;

/**
 * That one actor of a document has to do with another.
 *
 * @param document its place
 * @param from the local id of whoever speaks
 * @param kind what there is between them
 * @param to the local id of the other
 */
record Relation(String document, String from, Kind kind, String to) {

  enum Kind {
    /** Says something in which the other is named or meant. */
    SPEAKS_OF("speaks-of"),
    /** Says something to the other. */
    SPEAKS_TO("speaks-to"),
    /** Vouches for a figure of the other. */
    TELLS_FIGURES_OF("tells-figures-of");

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
