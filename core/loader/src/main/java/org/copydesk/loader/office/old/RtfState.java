package org.copydesk.loader.office.old;

import java.nio.charset.Charset;

/** How a group stands: what a group inside it takes over, and gives back at its end. */
final class RtfState implements Cloneable {

  RtfTarget target;

  /** The story that the group stands in, even where its words are left out. */
  RtfStory story;

  Charset charset;

  /** How many characters follow a character in Unicode for those who cannot read it. */
  int shadow = 1;

  boolean deleted;

  /** Whether words that are left out may hold the text of a drawing. */
  boolean drawing;

  /** Whether something in words that are left out may be shown in their stead. */
  boolean hiding;

  int style;

  /** The level of a heading from 0, -1 for none. */
  int outline = -1;

  int list;
  int level;
  boolean inTable;

  RtfState(RtfStory story, Charset charset) {
    this.target = story;
    this.story = story;
    this.charset = charset;
  }

  @Override
  protected RtfState clone() {
    try {
      return (RtfState) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("it is cloneable", e);
    }
  }

  void resetParagraph() {
    style = 0;
    outline = -1;
    list = 0;
    level = 0;
    inTable = false;
  }

  /** Takes a property of paragraphs. */
  void paragraph(String word, int number) {
    switch (word) {
      case "pard" -> resetParagraph();
      case "s" -> style = number;
      case "outlinelevel" -> outline = number;
      case "ls" -> list = number;
      case "ilvl" -> level = Math.max(number, 0);
      case "intbl" -> inTable = number != 0;
      case "itap" -> inTable = number > 0 || inTable && number != 0;
      default -> {
        // The rest says how it looks.
      }
    }
  }
}
