package org.copydesk.plugin.actors.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.Entry;

/** The entries that a text surely names, by names that nobody else has. */
final class Evident {

  private final Map<String, Set<String>> namesOf = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private final Map<String, Set<String>> belongingTo = new HashMap<>();

  void add(Entry entry, String name) {
    if (entry.type() == ActorType.COUNTRY) {
      countries.add(entry.id());
    }
    namesOf.computeIfAbsent(entry.id(), id -> new HashSet<>()).add(name);
    for (String id : homes(entry)) {
      belongingTo.computeIfAbsent(id, key -> new HashSet<>()).add(entry.id());
    }
  }

  /** Notes that the text has an adjective, the people or the capital of a country. */
  void addCountry(Entry country) {
    countries.add(country.id());
  }

  /** Tells whether the text names countries. */
  boolean hasCountries() {
    return !countries.isEmpty();
  }

  /** Returns the ids of what an entry belongs to, or was before. */
  static List<String> homes(Entry entry) {
    List<String> homes = new ArrayList<>(entry.countries());
    homes.addAll(entry.details().parents());
    homes.addAll(entry.details().prior());
    return homes;
  }

  /** Tells whether the text has a name of an entry besides some others. */
  boolean has(Entry entry, Collection<String> besides) {
    return namesOf.getOrDefault(entry.id(), Set.of()).stream()
        .anyMatch(name -> !besides.contains(name));
  }

  /** Returns how many of the text's entries an entry belongs to, or has as its own. */
  int related(Entry entry) {
    Set<String> related = new HashSet<>(belongingTo.getOrDefault(entry.id(), Set.of()));
    homes(entry).stream().filter(namesOf::containsKey).forEach(related::add);
    related.remove(entry.id());
    return related.size();
  }
}
