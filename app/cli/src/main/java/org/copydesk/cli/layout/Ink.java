package org.copydesk.cli.layout;

/** How a stretch of text looks on a screen that shows colours. */
public enum Ink {
  /** As the screen writes by itself. */
  PLAIN(""),
  /** Headlines. */
  BOLD("1"),
  /** What stands aside: labels, places. */
  FAINT("2"),
  /** What is as it should be. */
  GOOD("32"),
  /** Something to look at. */
  WARNING("33"),
  /** Something that went wrong. */
  ERROR("31;1"),
  /** A quote's words. */
  QUOTE("32"),
  /** Who speaks. */
  SPEAKER("36;4"),
  /** The word that tells of speaking. */
  CUE("35;3"),
  /** A figure. */
  STATISTIC("33;1"),
  /** An actor. */
  ACTOR("36"),
  /** A name. */
  ENTITY("34"),
  /** What any other stage found. */
  OTHER("35");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** Returns the text in this ink, as a screen reads it. */
  public String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
