package org.copydesk.cli.page;

import org.copydesk.cli.layout.Ink;
import org.copydesk.embed.findings.Highlight;

/** Which layer is written in which ink. */
final class Inks {

  private Inks() {}

  static Ink of(Highlight highlight) {
    return switch (highlight.role()) {
      case "speaker" -> Ink.SPEAKER;
      case "cue" -> Ink.CUE;
      default -> of(highlight.layer());
    };
  }

  static Ink of(String layer) {
    return switch (layer) {
      case "quotes" -> Ink.QUOTE;
      case "statistics" -> Ink.STATISTIC;
      case "actors" -> Ink.ACTOR;
      case "entities" -> Ink.ENTITY;
      default -> Ink.OTHER;
    };
  }
}
