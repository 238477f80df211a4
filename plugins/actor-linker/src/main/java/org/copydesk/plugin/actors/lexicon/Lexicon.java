package org.copydesk.plugin.actors.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.table.PluginTables;
import org.copydesk.plugin.actors.table.Row;

/** The words that tell who is meant; immutable and safe for any thread. */
public final class Lexicon {

  private static final String AGE = "-year-old";

  private final Map<String, HeadNoun> heads = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, String> titleNouns = new HashMap<>();
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Map<WordClass, Set<String>> words = new HashMap<>();

  private Lexicon() {}

  /** Reads the plugin's tables. */
  public static Lexicon read() {
    Lexicon lexicon = new Lexicon();
    PluginTables.rows("nominals.csv").forEach(lexicon::addHead);
    PluginTables.rows("given-names.csv")
        .forEach(
            row -> lexicon.givenNames.put(lower(row, "name"), Gender.from(row.text("gender"))));
    PluginTables.rows("titles.csv").forEach(lexicon::addTitle);
    PluginTables.rows("title-nouns.csv")
        .forEach(row -> lexicon.titleNouns.put(row.text("title"), row.text("noun")));
    PluginTables.rows("pronouns.csv")
        .forEach(row -> lexicon.pronouns.put(row.text("word"), pronoun(row)));
    PluginTables.rows("words.csv").forEach(lexicon::addWord);
    return lexicon;
  }

  private static String lower(Row row, String column) {
    return row.text(column).toLowerCase(Locale.ROOT);
  }

  private void addHead(Row row) {
    ActorType type = ActorType.valueOf(row.text("type").replace('-', '_').toUpperCase(Locale.ROOT));
    heads.merge(
        lower(row, "head"),
        new HeadNoun(
            lower(row, "head"),
            Set.of(type),
            row.text("number").equals("plural"),
            Gender.from(row.text("gender"))),
        Lexicon::both);
  }

  private static HeadNoun both(HeadNoun one, HeadNoun other) {
    Set<ActorType> types = new LinkedHashSet<>(one.types());
    types.addAll(other.types());
    return new HeadNoun(one.text(), Collections.unmodifiableSet(types), one.plural(), one.gender());
  }

  private void addTitle(Row row) {
    Gender gender = Gender.from(row.text("gender"));
    titles.put(lower(row, "title"), gender);
    titles.put(lower(row, "title").replace(".", ""), gender);
  }

  private static Pronoun pronoun(Row row) {
    return new Pronoun(
        Integer.parseInt(row.text("person")),
        row.text("number").equals("plural"),
        Gender.from(row.text("gender")),
        Pronoun.Use.valueOf(row.text("use").toUpperCase(Locale.ROOT)));
  }

  private void addWord(Row row) {
    WordClass wordClass =
        WordClass.valueOf(row.text("class").replace('-', '_').toUpperCase(Locale.ROOT));
    words.computeIfAbsent(wordClass, key -> new HashSet<>()).addAll(row.list("words"));
  }

  /** Returns a noun for people or bodies, which may be of several words; in lower case. */
  public Optional<HeadNoun> head(String lower) {
    int age = lower.lastIndexOf(AGE);
    return Optional.ofNullable(heads.get(age > 0 ? lower.substring(age + 1) : lower));
  }

  /** Tells whether a word in lower case says how old somebody is: '34-year-old'. */
  public static boolean isAge(String lower) {
    return lower.endsWith(AGE) && lower.length() > AGE.length();
  }

  /** Returns the gender of a given name in lower case; empty when it is no given name. */
  public Optional<Gender> givenName(String lower) {
    return Optional.ofNullable(givenNames.get(lower));
  }

  /** Returns the gender that a title in lower case shows; empty when it is no title. */
  public Optional<Gender> title(String lower) {
    Gender gender = titles.get(lower);
    return Optional.ofNullable(gender != null ? gender : titles.get(lower.replace(".", "")));
  }

  /** Returns the noun for the bearer of a title in lower case: 'senator' of 'sen.'. */
  public Optional<String> titleNoun(String lower) {
    return Optional.ofNullable(titleNouns.get(lower));
  }

  /** Returns a pronoun in lower case; empty when it is none. */
  public Optional<Pronoun> pronoun(String lower) {
    return Optional.ofNullable(pronouns.get(lower));
  }

  /** Tells whether a word in lower case is of a class. */
  public boolean is(WordClass wordClass, String lower) {
    return words.getOrDefault(wordClass, Set.of()).contains(lower);
  }
}
