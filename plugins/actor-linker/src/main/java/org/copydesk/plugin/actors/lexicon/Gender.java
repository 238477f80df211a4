package org.copydesk.plugin.actors.lexicon;

import java.util.Locale;

/** The gender that words show. */
public enum Gender {
  /** He. */
  MALE,
  /** She. */
  FEMALE,
  /** It: no human being. */
  NEUTER,
  /** Not shown. */
  UNKNOWN;

  /** Tells whether both may be the same actor's. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  /** Returns this gender, or the other where this is not known. */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }

  /** Reads 'm', 'male', 'f', 'female', 'n'; anything else is not known. */
  static Gender from(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "m", "male" -> MALE;
      case "f", "female" -> FEMALE;
      case "n", "neuter" -> NEUTER;
      default -> UNKNOWN;
    };
  }
}
