package org.copydesk.plugin.actors.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.api.vocabulary.UnlinkedReason;
import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.link.Linker;
import org.copydesk.plugin.actors.link.Question;
import org.copydesk.plugin.actors.link.Sighting;
import org.copydesk.plugin.actors.link.Told;
import org.copydesk.plugin.actors.link.Verdict;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Decides which entry a name stands for in a document, before the names are gathered: a name means
 * one and the same wherever the document has it.
 */
final class Senses {

  private final Words words;
  private final Titles titles;
  private final Linker linker;
  private final Map<String, Set<String>> bearers = new HashMap<>();

  Senses(Words words, Titles titles, Linker linker) {
    this.words = words;
    this.titles = titles;
    this.linker = linker;
  }

  /** Returns the candidates with the aliases that they may stand for, the likeliest first. */
  List<Candidate> choose(List<Candidate> all) {
    Map<String, List<Candidate>> byName = new LinkedHashMap<>();
    for (Candidate candidate : all) {
      noteEvident(candidate);
      noteSurname(candidate);
      if (hasName(candidate)) {
        byName.computeIfAbsent(text(candidate), key -> new ArrayList<>()).add(candidate);
      }
    }
    Map<String, List<Alias>> chosen = new HashMap<>();
    byName.forEach((name, places) -> chosen.put(name, choose(name, places)));
    List<Candidate> result = new ArrayList<>();
    for (Candidate candidate : all) {
      List<Alias> aliases = chosen.get(text(candidate));
      result.add(aliases == null || !hasName(candidate) ? candidate : chosen(candidate, aliases));
    }
    return result;
  }

  private static boolean hasName(Candidate candidate) {
    return candidate.aliases().stream().anyMatch(Senses::isName);
  }

  private static boolean isName(Alias alias) {
    return alias.kind() == AliasKind.NAME || alias.kind() == AliasKind.WEAK;
  }

  private void noteEvident(Candidate candidate) {
    candidate.aliases().stream()
        .filter(alias -> !isName(alias) && alias.entry().type() == ActorType.COUNTRY)
        .forEach(alias -> linker.noteCountry(alias.entry()));
    String name = text(candidate);
    List<Entry> entries =
        linker.candidates(name).stream()
            .filter(each -> each.alias().kind() == AliasKind.NAME)
            .map(each -> each.known().entry())
            .toList();
    if (hasName(candidate) && entries.size() == 1) {
      linker.note(entries.get(0), name);
    }
  }

  /** Notes who has a surname: the id of an entry, or nothing for somebody whom no base knows. */
  private void noteSurname(Candidate candidate) {
    List<Alias> people = people(candidate);
    boolean person = candidate.type() == EntityType.PERSON || !people.isEmpty();
    int named = titles.afterTitle(candidate.from(), candidate.to());
    if (person && candidate.to() - named > 1) {
      String surname = words.form(candidate.to() - 1).key();
      String id = people.isEmpty() ? "" : people.get(0).entry().id();
      bearers.computeIfAbsent(surname, key -> new HashSet<>()).add(id);
    }
  }

  private static List<Alias> people(Candidate candidate) {
    return candidate.aliases().stream()
        .filter(alias -> alias.entry().type() == ActorType.PERSON)
        .toList();
  }

  private List<Alias> choose(String name, List<Candidate> places) {
    List<Sighting> sightings =
        places.stream().map(place -> new Sighting(place.from(), place.to(), true)).toList();
    Verdict verdict = linker.judge(new Question(Set.of(name), sightings, Told.NOTHING));
    List<Alias> aliases = places.get(0).aliases();
    if (verdict.candidates().isEmpty()) {
      return aliases;
    }
    Entry entry = verdict.entry() == null ? country(verdict) : verdict.entry();
    List<Alias> chosen = new ArrayList<>();
    if (entry != null) {
      aliases.stream()
          .filter(alias -> alias.entry().id().equals(entry.id()))
          .map(alias -> isName(alias) ? new Alias(alias.text(), AliasKind.NAME, entry) : alias)
          .forEach(chosen::add);
    }
    aliases.stream().filter(alias -> !isName(alias)).forEach(chosen::add);
    return chosen;
  }

  /** A country's name gathers its mentions, be it the country or its team that is meant. */
  private static @Nullable Entry country(Verdict verdict) {
    Entry best = verdict.candidates().get(0).entry();
    boolean country = best.type() == ActorType.COUNTRY;
    return country && verdict.reason() != UnlinkedReason.WEAK_NAME ? best : null;
  }

  /** 'Tom Doe' in the text takes the bare 'Doe' to himself, whoever else is called so. */
  private Candidate chosen(Candidate candidate, List<Alias> aliases) {
    Candidate judged =
        aliases.isEmpty() && candidate.type() == null
            ? candidate.with(aliases).with(type(candidate.aliases().get(0)))
            : candidate.with(aliases);
    List<Alias> people = people(judged);
    if (candidate.length() > 1 || people.isEmpty() || !isOfOthers(candidate, people)) {
      return judged;
    }
    Candidate bare = judged.with(aliases.stream().filter(a -> !people.contains(a)).toList());
    return bare.type() == null && bare.aliases().isEmpty() ? bare.with(EntityType.PERSON) : bare;
  }

  /** Whoever is meant, the word stays a name. */
  private static EntityType type(Alias alias) {
    return switch (alias.entry().type()) {
      case PERSON -> EntityType.PERSON;
      case COUNTRY, PLACE -> EntityType.PLACE;
      default -> EntityType.ORGANISATION;
    };
  }

  private boolean isOfOthers(Candidate candidate, List<Alias> people) {
    Set<String> known = bearers.getOrDefault(words.form(candidate.from()).key(), Set.of());
    return known.size() > 1
        || known.stream().anyMatch(id -> people.stream().noneMatch(a -> a.entry().id().equals(id)));
  }

  private String text(Candidate candidate) {
    StringBuilder text = new StringBuilder();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      boolean apart = i > candidate.from() && words.end(i - 1) < words.begin(i);
      text.append(apart ? " " : "").append(words.form(i).text());
    }
    return text.toString();
  }
}
