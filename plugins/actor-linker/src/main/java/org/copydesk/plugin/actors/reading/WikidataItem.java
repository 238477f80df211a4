package org.copydesk.plugin.actors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Validity;
import tools.jackson.databind.JsonNode;

/** An item of Wikidata while it is being read. */
final class WikidataItem {

  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  private final List<String> languages;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();
  private final NameSet names = new NameSet();
  private final Set<String> classes = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final List<String> prior = new ArrayList<>();
  private final List<String> parents = new ArrayList<>();
  private final Map<String, String> codes = new TreeMap<>();
  private String id = "";
  private String from = "";
  private String to = "";
  private int sitelinks;

  WikidataItem(List<String> languages) {
    this.languages = languages;
  }

  void id(String given) {
    id = given;
  }

  void sitelinks(int count) {
    sitelinks = count;
  }

  void label(String language, String text) {
    labels.put(language, text);
    alias(language, text);
  }

  void description(String language, String text) {
    descriptions.put(language, text);
  }

  void alias(String language, String text) {
    names.add(text, AliasKind.NAME, Choice.ANY_LANGUAGE.equals(language) ? "" : language);
  }

  /** Takes what a statement says, unless it is withdrawn or says 'nobody knows'. */
  void claim(WikidataProperties.Use use, JsonNode statement) {
    JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
    if (statement.path("rank").asString("").equals("deprecated") || value.isMissingNode()) {
      return;
    }
    switch (use.kind()) {
      case "class" -> classes.add(item(value));
      case "country" -> countries.add(item(value));
      case "prior" -> prior.add(item(value));
      case "parent" -> parents.add(item(value));
      case "from" -> from = from.isEmpty() ? date(value) : from;
      case "to" -> to = to.isEmpty() ? date(value) : to;
      case "code" -> codes.putIfAbsent(use.register(), value.asString(""));
      case "name" -> name(value, false);
      case "demonym" -> name(value, true);
      default -> throw new IllegalStateException("wikidata-properties.csv says " + use);
    }
  }

  private static String item(JsonNode value) {
    return value.path("id").asString("Q" + value.path("numeric-id").asString(""));
  }

  private void name(JsonNode value, boolean demonym) {
    String text = value.path("text").asString("");
    String language = value.path("language").asString("");
    if (languages.contains(language)) {
      names.add(text, demonym ? Demonyms.kind(text) : AliasKind.NAME, language);
    }
  }

  /** Returns a date as exact as it is told; empty for one before our era. */
  private static String date(JsonNode value) {
    String time = value.path("time").asString("");
    int precision = value.path("precision").asInt(0);
    if (!time.startsWith("+") || time.length() < DAY || precision < YEAR) {
      return "";
    }
    int length = precision >= DAY ? DAY : precision == MONTH ? 8 : 5;
    String date = time.substring(1, length);
    return Validity.isDate(date) ? date : "";
  }

  /** Returns it as an entry, nothing where it is in no wanted class or has no wanted name. */
  Optional<KnownEntry> entry(WikidataClasses wanted) {
    Optional<ActorType> type = wanted.type(classes);
    String name = first(labels);
    if (type.isEmpty() || name.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    if (type.get() == ActorType.COUNTRY) {
      countries.clear();
      countries.add(id);
    }
    String description = first(descriptions);
    Validity told = new Validity(from, to);
    Validity validity = told.isInOrder() ? told : Validity.ALWAYS;
    Details details = new Details(description, validity, prior, parents, codes, sitelinks);
    Set<String> nouns = Descriptions.classes(description);
    Entry entry = new Entry(id, name, type.get(), countries, nouns, details);
    return Optional.of(new KnownEntry(entry, names.names()));
  }

  private String first(Map<String, String> texts) {
    for (String language : languages) {
      if (texts.containsKey(language)) {
        return texts.get(language);
      }
    }
    return texts.getOrDefault(Choice.ANY_LANGUAGE, "");
  }
}
