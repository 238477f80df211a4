package org.copydesk.plugin.actors.link;

import org.copydesk.plugin.actors.base.Candidate;

/**
 * What kind of thing an entry is, broadly: two of one nature and name in two bases are one thing
 * twice, and the earlier base's stands.
 */
enum Nature {
  PERSON,
  COUNTRY,
  PLACE,
  BODY;

  static Nature of(Candidate candidate) {
    return switch (candidate.known().entry().type()) {
      case PERSON -> PERSON;
      case COUNTRY -> COUNTRY;
      case PLACE -> PLACE;
      default -> BODY;
    };
  }
}
