package org.copydesk.plugin.actors.link;

import java.util.Set;
import org.copydesk.plugin.actors.base.Entry;

/**
 * What a text says of somebody besides the name.
 *
 * @param descriptions nouns that it uses, in lower case: 'president', 'rebel movement'
 * @param homes the countries and parties to which it puts them
 */
public record Told(Set<String> descriptions, Set<Entry> homes) {

  /** Nothing. */
  public static final Told NOTHING = new Told(Set.of(), Set.of());

  /** Copies the sets. */
  public Told {
    descriptions = Set.copyOf(descriptions);
    homes = Set.copyOf(homes);
  }
}
