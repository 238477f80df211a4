package org.copydesk.plugin.actors.base;

import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;

/**
 * Somebody or something that the knowledge base knows.
 *
 * @param id unique in its base, such as {@code country:AF}
 * @param name the name to show
 * @param type what kind of actor it is
 * @param countries the ids of the countries that it belongs to
 * @param classes nouns that describe it, in lower case: 'terror group', 'movement'
 * @param details what else the base says of it
 */
public record Entry(
    String id,
    String name,
    ActorType type,
    Set<String> countries,
    Set<String> classes,
    Details details) {

  /** Copies the sets. */
  public Entry {
    countries = Set.copyOf(countries);
    classes = Set.copyOf(classes);
  }

  /** Returns it as an actor shows it. */
  public KnowledgeBaseEntry shown() {
    return new KnowledgeBaseEntry(id, name);
  }
}
