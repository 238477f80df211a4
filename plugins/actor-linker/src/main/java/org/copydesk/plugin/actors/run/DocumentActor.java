package org.copydesk.plugin.actors.run;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What a run keeps of an actor of one document.
 *
 * @param document the document's id
 * @param place where the document stands
 * @param local the actor's id in it
 * @param key its nature and name, the same for all spellings; empty where the name does not tell it
 *     from others elsewhere, as a surname alone or a description
 * @param shorter the keys of shorter names that the document has for it
 * @param surname of a person that the document calls by one word alone, which is no given name and
 *     which no base knows; empty otherwise
 * @param gender what its pronouns show
 * @param mentions how often the document speaks of it
 */
record DocumentActor(
    String document,
    String place,
    String local,
    String name,
    ActorType type,
    @Nullable KnowledgeBaseEntry kb,
    String key,
    Set<String> shorter,
    String surname,
    Gender gender,
    int mentions) {

  /** Copies the set. */
  DocumentActor {
    shorter = Set.copyOf(shorter);
  }

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  static DocumentActor of(Document document, String local, Actor actor, Lexicon lexicon) {
    return new DocumentActor(
        document.id().toString(),
        document.origin().place().toString(),
        local,
        actor.name(),
        actor.type(),
        actor.kb(),
        key(actor),
        shorter(document, actor),
        surname(actor, lexicon),
        gender(document, actor),
        actor.mentions().size());
  }

  private static String key(Actor actor) {
    boolean named = actor.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
    return named ? key(actor, actor.name()) : "";
  }

  private static String key(Actor actor, String text) {
    boolean person = actor.type() == ActorType.PERSON;
    String name = NameKey.of(text);
    boolean telling = !name.isEmpty() && (!person || NameKey.isLong(name));
    return telling ? (person ? "person " : "body ") + name : "";
  }

  private static String surname(Actor actor, Lexicon lexicon) {
    String name = NameKey.of(actor.name());
    boolean bare =
        actor.type() == ActorType.PERSON
            && actor.kb() == null
            && actor.kbSearch() == null
            && actor.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME)
            && !NameKey.isLong(name)
            && lexicon.givenName(name).isEmpty();
    return bare ? name : "";
  }

  /** 'UN' of the United Nations, 'Jane Doe' of Jane Mary Doe. */
  private static Set<String> shorter(Document document, Actor actor) {
    Set<String> shorter = new TreeSet<>();
    String key = key(actor);
    String between = actor.type() == ActorType.PERSON ? NameKey.withoutMiddle(key) : "";
    shorter.add(between);
    for (Mention mention : actor.mentions()) {
      String other =
          mention.kind() == MentionKind.NAME ? key(actor, document.text(mention.span())) : "";
      if (other.split(" ").length < key.split(" ").length) {
        shorter.add(other);
      }
    }
    shorter.remove("");
    shorter.remove(key);
    return shorter;
  }

  private static Gender gender(Document document, Actor actor) {
    int balance = 0;
    for (Mention mention : actor.mentions()) {
      String pronoun = document.text(mention.span()).toLowerCase(Locale.ROOT);
      balance += MALE.contains(pronoun) ? 1 : FEMALE.contains(pronoun) ? -1 : 0;
    }
    return balance == 0 ? Gender.UNKNOWN : balance > 0 ? Gender.MALE : Gender.FEMALE;
  }
}
