package org.copydesk.plugin.actors.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.phrase.NameKind;
import org.jspecify.annotations.Nullable;

/** Tells the type of an actor that no base knows from the words of its name. */
final class NameTypes {

  private static final Map<WordClass, ActorType> SIGNS = new LinkedHashMap<>();

  static {
    SIGNS.put(WordClass.ARMED_NAME, ActorType.ARMED_GROUP);
    SIGNS.put(WordClass.PARTY_NAME, ActorType.PARTY);
    SIGNS.put(WordClass.GOVERNMENT_NAME, ActorType.GOVERNMENT_BODY);
    SIGNS.put(WordClass.MEDIA_NAME, ActorType.MEDIA);
  }

  private final Lexicon lexicon;

  NameTypes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the type, null for a place. */
  @Nullable ActorType of(NameKind kind, List<String> parts) {
    return switch (kind) {
      case PERSON -> ActorType.PERSON;
      case COUNTRY -> ActorType.COUNTRY;
      case PEOPLE -> ActorType.GROUP;
      case PLACE -> null;
      case BODY -> body(parts);
    };
  }

  private ActorType body(List<String> parts) {
    if (parts.isEmpty() || lexicon.is(WordClass.BODY_NAME, parts.get(parts.size() - 1))) {
      return ActorType.ORGANISATION;
    }
    for (Map.Entry<WordClass, ActorType> sign : SIGNS.entrySet()) {
      if (parts.stream().anyMatch(part -> lexicon.is(sign.getKey(), part))) {
        return sign.getValue();
      }
    }
    return ActorType.ORGANISATION;
  }
}
