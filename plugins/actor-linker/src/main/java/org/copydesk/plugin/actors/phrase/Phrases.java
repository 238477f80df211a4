package org.copydesk.plugin.actors.phrase;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All phrases of a document.
 *
 * @param all in the order of their first tokens, a whole before its parts
 * @param descriptions what the text says somebody is
 * @param headed the whole noun phrases by their first token, each with what it is about: of
 *     'Republican nominee Jane Doe' the name
 * @param coordinations those spoken of together, by the index after their last token
 */
public record Phrases(
    List<Phrase> all,
    List<Description> descriptions,
    NavigableMap<Integer, Phrase> headed,
    NavigableMap<Integer, Coordination> coordinations) {

  /** Copies the collections. */
  public Phrases {
    all = List.copyOf(all);
    descriptions = List.copyOf(descriptions);
    headed = Collections.unmodifiableNavigableMap(new TreeMap<>(headed));
    coordinations = Collections.unmodifiableNavigableMap(new TreeMap<>(coordinations));
  }
}
