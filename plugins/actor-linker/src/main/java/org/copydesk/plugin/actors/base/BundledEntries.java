package org.copydesk.plugin.actors.base;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;

/** Reads the countries and organisations that come with the plugin. */
public final class BundledEntries {

  private static final String COUNTRY_ID = "country:";

  private final List<Alias> aliases = new ArrayList<>();

  private BundledEntries() {}

  /** Reads all of it, countries first. */
  public static List<Alias> read() {
    BundledEntries base = new BundledEntries();
    PluginTables.rows("countries.csv").forEach(base::addCountry);
    PluginTables.rows("organisations.csv").forEach(base::addOrganisation);
    return List.copyOf(base.aliases);
  }

  private void addCountry(Row row) {
    String id = row.text("id");
    Entry entry = new Entry(id, row.text("name"), ActorType.COUNTRY, Set.of(id), Set.of());
    Set<String> capitals = Set.copyOf(row.list("capital"));
    Set<String> people = new LinkedHashSet<>(row.list("demonyms"));
    addNames(row, entry);
    people.stream().filter(name -> !isName(row, name)).forEach(name -> addDemonym(name, entry));
    row.list("capital").forEach(name -> add(name, AliasKind.CAPITAL, entry));
    row.list("government-metonyms").stream()
        .filter(name -> !capitals.contains(name))
        .forEach(name -> add(name, AliasKind.GOVERNMENT, entry));
  }

  private static boolean isName(Row row, String name) {
    return row.text("name").equals(name) || row.list("aliases").contains(name);
  }

  /** The longer of the forms is the people: Afghan, Afghans. */
  private void addDemonym(String name, Entry entry) {
    add(name, Names.isPeople(name) ? AliasKind.PEOPLE : AliasKind.ADJECTIVE, entry);
  }

  private void addOrganisation(Row row) {
    Set<String> countries = new HashSet<>();
    row.list("country").forEach(code -> countries.add(COUNTRY_ID + code));
    Entry entry =
        new Entry(
            row.text("id"),
            row.text("name"),
            TypeNames.find(row.text("type")).orElse(ActorType.ORGANISATION),
            countries,
            new HashSet<>(row.list("classes")));
    addNames(row, entry);
    row.list("members")
        .forEach(
            name -> add(name, name.endsWith("s") ? AliasKind.MEMBERS : AliasKind.MEMBER, entry));
  }

  private void addNames(Row row, Entry entry) {
    Set<String> weak = new HashSet<>(row.list("weak-aliases"));
    Set<String> names = new LinkedHashSet<>();
    names.add(row.text("name"));
    names.addAll(row.list("aliases"));
    Set<String> capitals = new HashSet<>(row.list("capital"));
    names.forEach(name -> add(name, weak.contains(name) ? AliasKind.WEAK : AliasKind.NAME, entry));
    weak.stream()
        .filter(name -> !names.contains(name) && !capitals.contains(name))
        .filter(name -> !row.list("demonyms").contains(name))
        .sorted()
        .forEach(name -> add(name, AliasKind.WEAK, entry));
  }

  private void add(String name, AliasKind kind, Entry entry) {
    aliases.add(new Alias(Names.withoutArticle(name), kind, entry));
  }
}
