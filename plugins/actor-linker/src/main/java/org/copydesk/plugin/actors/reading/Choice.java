package org.copydesk.plugin.actors.reading;

import java.util.List;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.Name;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of files that hold more than that.
 *
 * @param languages whose names are taken, by their codes; the first that an entry has a name in
 *     gives the name to show
 * @param classes of Wikidata, such as {@code Q5} or {@code Q5=person}; none for those of the
 *     plugin's table
 * @param type of what does not tell its own, null for leaving that out
 */
public record Choice(List<String> languages, List<String> classes, @Nullable ActorType type) {

  /** How Wikidata calls the language of names that are the same in many. */
  static final String ANY_LANGUAGE = "mul";

  /** English names, and what the plugin's tables hold. */
  public static final Choice DEFAULT = new Choice(List.of("en"), List.of(), null);

  /** Copies the lists. */
  public Choice {
    languages = List.copyOf(languages);
    classes = List.copyOf(classes);
  }

  /** Tells whether names in a language are wanted; those that are the same in many always are. */
  boolean takes(String language) {
    return languages.contains(language) || language.equals(ANY_LANGUAGE);
  }

  /** Tells whether a name is in a wanted language, or in any. */
  boolean takes(Name name) {
    return name.languages().isEmpty()
        || name.languages().stream().anyMatch(each -> takes(each.replaceFirst("-.*", "")));
  }
}
