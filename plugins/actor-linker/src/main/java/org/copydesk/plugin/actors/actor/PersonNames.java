package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.jspecify.annotations.Nullable;

/** The people that a text names, by the parts of their names. */
final class PersonNames {

  private final Map<String, List<Cluster>> bySurname = new HashMap<>();
  private final Map<String, Cluster> byEnding = new HashMap<>();
  private final Map<String, List<Cluster>> byGivenName = new HashMap<>();
  private final Map<Cluster, String> givenNames = new HashMap<>();
  private final Map<String, Cluster> latest = new HashMap<>();

  /** Adds a person by a name of two parts or more. */
  void add(List<String> parts, Cluster person) {
    String surname = parts.get(parts.size() - 1);
    list(bySurname, surname).add(person);
    for (int from = 1; from < parts.size() - 1; from++) {
      byEnding.putIfAbsent(String.join(" ", parts.subList(from, parts.size())), person);
    }
    if (parts.size() > 1) {
      list(byGivenName, parts.get(0)).add(person);
      givenNames.putIfAbsent(person, parts.get(0));
    }
  }

  private static List<Cluster> list(Map<String, List<Cluster>> map, String key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** Returns the person of a full name, or of a surname of several words: 'van der Berg'. */
  @Nullable Cluster full(List<String> parts, Gender gender) {
    String given = parts.get(0);
    for (Cluster person : bySurname.getOrDefault(parts.get(parts.size() - 1), List.of())) {
      String other = givenNames.getOrDefault(person, "");
      if (agree(given, other) && person.gender().agrees(gender)) {
        return person;
      }
    }
    return byEnding.get(String.join(" ", parts));
  }

  /** 'J' and 'Jane' agree; 'Tim' and 'Timothy' do. */
  private static boolean agree(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() == other.isEmpty();
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    boolean shortened = Math.min(one.length(), other.length()) > 2;
    return one.equals(other)
        || (initial || shortened) && (one.startsWith(other) || other.startsWith(one));
  }

  /** Returns whom a surname stands for: the one of that name last spoken of, or the first. */
  @Nullable Cluster surname(String surname, Gender gender) {
    return pick(surname, bySurname.getOrDefault(surname, List.of()), gender);
  }

  /** Returns whom a given name stands for, where the text has one person of it. */
  @Nullable Cluster given(String name, Gender gender) {
    return pick(name, byGivenName.getOrDefault(name, List.of()), gender);
  }

  /** Who is spoken of most has the bare name; of those spoken of as much, the latest. */
  private @Nullable Cluster pick(String name, List<Cluster> people, Gender gender) {
    Cluster last = latest.get(name);
    Cluster best = last != null && last.gender().agrees(gender) ? last : null;
    for (Cluster person : people) {
      boolean agrees = person.gender().agrees(gender);
      if (agrees && !givenNames.containsKey(person)) {
        return person;
      }
      boolean more = best == null || person.references().size() > best.references().size();
      best = agrees && more ? person : best;
    }
    return best;
  }

  /** Notes that a person was spoken of, so that a bare surname after it is theirs. */
  void touch(List<String> parts, Cluster person) {
    latest.put(parts.get(parts.size() - 1), person);
  }
}
