package org.copydesk.acceptance.corpus;

import java.util.List;
import java.util.Map;
import org.copydesk.acceptance.Facts;
import tools.jackson.databind.JsonNode;

/**
 * A name, as the corpus has it or as it was found.
 *
 * @param type person, organisation, place or nationality
 * @param optional whether it counts neither found nor missed
 */
record Name(String type, Range range, boolean optional) {

  private static final Map<Character, String> TYPES =
      Map.of('p', "person", 'o', "organisation", 'l', "place", 'n', "nationality");

  /** Returns the names that a text's marks tell of. */
  static List<Name> from(MarkedText text) {
    return text.marks().stream()
        .filter(Mark::isName)
        .map(m -> new Name(TYPES.getOrDefault(m.letter(), ""), m.range(), m.optional()))
        .toList();
  }

  /** Returns the names of these types that the JSON Lines export has. */
  static List<Name> from(Facts facts) {
    return facts.layer("entities").stream()
        .map(Name::found)
        .filter(name -> TYPES.containsValue(name.type()))
        .toList();
  }

  private static Name found(JsonNode entity) {
    Range range = new Range(entity.path("begin").asInt(), entity.path("end").asInt());
    return new Name(entity.path("type").asString(), range, false);
  }

  boolean sameAs(Name other) {
    return type.equals(other.type) && range.equals(other.range);
  }

  boolean overlaps(Name other) {
    return range.begin() < other.range.end() && other.range.begin() < range.end();
  }
}
