package org.copydesk.plugin.actors.link;

import java.util.List;
import java.util.Set;

/**
 * Somebody in a text, of whom it is asked which entry is meant.
 *
 * @param names all names that the text has for them, as written
 * @param places where they are spoken of by a name or a description, in the order of the text
 * @param told what else the text says of them
 */
public record Question(Set<String> names, List<Sighting> places, Told told) {

  /** Copies the collections. */
  public Question {
    names = Set.copyOf(names);
    places = List.copyOf(places);
  }
}
