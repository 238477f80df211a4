package org.copydesk.acceptance.actors;

import java.util.List;

/**
 * An actor, as the corpus has it or as it was found.
 *
 * @param id one of its own in its text
 * @param type as in the JSON Lines export: person, organisation, country and so on
 * @param entry the id of its entry in the bundled knowledge base, empty where it has none
 * @param places where the text refers to it, in any order
 */
record Player(String id, String type, String entry, List<Place> places) {

  boolean isNamed() {
    return has(Kind.NAME);
  }

  boolean has(Kind kind) {
    return places.stream().anyMatch(place -> place.kind() == kind);
  }

  boolean isLinked() {
    return !entry.isEmpty();
  }
}
