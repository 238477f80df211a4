package org.copydesk.plugin.actors.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Details;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.base.Validity;

/** What RDF says of one thing, while it is being gathered. */
final class RdfThing {

  private static final Pattern WIKIDATA =
      Pattern.compile("https?://www\\.wikidata\\.org/(?:entity|wiki)/(Q\\d+)");

  /** Where it was named first. */
  final long line;

  private final String id;
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();
  private final List<String> classes = new ArrayList<>();
  private final List<String> prior = new ArrayList<>();
  private final List<String> parents = new ArrayList<>();
  private final Map<String, String> codes = new TreeMap<>();
  private final NameSet names = new NameSet();
  private final NameSet aliases = new NameSet();

  RdfThing(String id, long line) {
    this.id = id;
    this.line = line;
  }

  /**
   * Takes what is said.
   *
   * @param use what the plugin's table reads the property for
   * @param value a text, or the address of a thing
   * @param language of the text, empty for none
   */
  void take(String use, String value, String language) {
    switch (use) {
      case "class" -> classes.add(value);
      case "name" -> {
        labels.putIfAbsent(language, value);
        names.add(value, AliasKind.NAME, language);
      }
      case "alias" -> aliases.add(value, AliasKind.NAME, language);
      case "description" -> descriptions.putIfAbsent(language, value);
      case "notation" -> codes.putIfAbsent("notation", value);
      case "prior" -> prior.add(value);
      case "parent" -> parents.add(value);
      case "match" -> match(value);
      default -> throw new IllegalStateException("rdf-properties.csv says '" + use + "'");
    }
  }

  private void match(String address) {
    Matcher item = WIKIDATA.matcher(address);
    if (item.matches()) {
      codes.putIfAbsent("wikidata", item.group(1));
    }
  }

  /** Tells whether any of its classes may be an actor's. */
  boolean isActor(RdfTerms terms) {
    return classes.stream().anyMatch(terms::isActor);
  }

  /** Returns the type that its classes tell. */
  Optional<ActorType> type(RdfTerms terms) {
    return classes.stream().flatMap(each -> terms.type(each).stream()).findFirst();
  }

  /** Returns the name to show, empty when it has none in a wanted language. */
  String name(Choice choice) {
    return first(labels, choice);
  }

  KnownEntry entry(ActorType type, Choice choice) {
    String description = first(descriptions, choice);
    Details details = new Details(description, Validity.ALWAYS, prior, parents, codes, 0);
    Set<String> countries = type == ActorType.COUNTRY ? Set.of(id) : Set.of();
    Set<String> nouns = Descriptions.classes(description);
    Entry entry = new Entry(id, name(choice), type, countries, nouns, details);
    names.addAll(aliases);
    return new KnownEntry(entry, names.names().stream().filter(choice::takes).toList());
  }

  private static String first(Map<String, String> texts, Choice choice) {
    for (String language : choice.languages()) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        if (text.getKey().equals(language) || text.getKey().startsWith(language + "-")) {
          return text.getValue();
        }
      }
    }
    return texts.getOrDefault("", "");
  }
}
