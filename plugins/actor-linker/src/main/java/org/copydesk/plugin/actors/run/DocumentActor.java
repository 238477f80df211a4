package org.copydesk.plugin.actors.run;

import java.util.Locale;
import java.util.Set;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.KnowledgeBaseEntry;
import org.copydesk.api.vocabulary.Mention;
import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What a run keeps of an actor of one document.
 *
 * @param document the document's id
 * @param place where the document stands
 * @param local the actor's id in it
 * @param key its nature and name, the same for all spellings; empty where the name does not tell it
 *     from others elsewhere, as a surname alone or a description
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
    Gender gender,
    int mentions) {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  static DocumentActor of(Document document, String local, Actor actor) {
    return new DocumentActor(
        document.id().toString(),
        document.origin().place().toString(),
        local,
        actor.name(),
        actor.type(),
        actor.kb(),
        key(actor),
        gender(document, actor),
        actor.mentions().size());
  }

  private static String key(Actor actor) {
    boolean named = actor.mentions().stream().anyMatch(m -> m.kind() == MentionKind.NAME);
    boolean person = actor.type() == ActorType.PERSON;
    String name = NameKey.of(actor.name());
    boolean telling = named && !name.isEmpty() && (!person || NameKey.isLong(name));
    return telling ? (person ? "person " : "body ") + name : "";
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
