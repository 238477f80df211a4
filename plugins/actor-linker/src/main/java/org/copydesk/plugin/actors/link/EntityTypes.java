package org.copydesk.plugin.actors.link;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.plugin.actors.text.Words;

/** What the entity layer says of names, by their last tokens. */
final class EntityTypes {

  private static final Set<ActorType> BODIES =
      EnumSet.complementOf(EnumSet.of(ActorType.PERSON, ActorType.COUNTRY, ActorType.PLACE));
  private static final Set<ActorType> NO_PEOPLE =
      EnumSet.of(ActorType.PERSON, ActorType.ORGANISATION, ActorType.MEDIA);
  private static final Set<ActorType> PLACES = EnumSet.of(ActorType.COUNTRY, ActorType.PLACE);

  private final Map<Integer, EntityType> byEnd = new HashMap<>();

  EntityTypes(Document document, Words words) {
    for (Entity entity : document.layer(Layers.ENTITIES)) {
      int next = words.firstFrom(entity.span().end());
      byEnd.put(next, entity.type());
    }
  }

  /** Returns 1 where the type of a name fits an entry's, -1 where it does not, 0 for no telling. */
  int fit(Sighting sighting, ActorType type) {
    EntityType said = byEnd.get(sighting.to());
    return said == null ? 0 : fit(said, type);
  }

  private static int fit(EntityType said, ActorType type) {
    return switch (said) {
      case PERSON -> type == ActorType.PERSON ? 1 : -1;
      case PLACE -> PLACES.contains(type) ? 1 : -1;
      case ORGANISATION -> BODIES.contains(type) ? 1 : PLACES.contains(type) ? 0 : -1;
      case NATIONALITY -> NO_PEOPLE.contains(type) ? -1 : 0;
      case OTHER -> 0;
    };
  }
}
