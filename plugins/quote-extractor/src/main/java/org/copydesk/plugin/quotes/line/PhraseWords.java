package org.copydesk.plugin.quotes.line;

import java.util.Set;

/**
 * The closed classes of words that cutting phrases needs, in lower case.
 *
 * @param possessives his, her, their
 * @param relatives who, which, that
 * @param times weekdays, months, today
 */
public record PhraseWords(Set<String> possessives, Set<String> relatives, Set<String> times) {

  /** Copies the sets. */
  public PhraseWords {
    possessives = Set.copyOf(possessives);
    relatives = Set.copyOf(relatives);
    times = Set.copyOf(times);
  }
}
