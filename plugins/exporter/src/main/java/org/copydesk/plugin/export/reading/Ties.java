package org.copydesk.plugin.export.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.TieRole;

/** The ties of one document, looked up by annotation and role. */
public final class Ties {

  private record Role(AnnotationId annotation, TieRole role) {}

  private final Document document;
  private final Map<Role, AnnotationId> actorIds = new HashMap<>();
  private final Map<AnnotationId, Actor> actors = new HashMap<>();

  private Ties(Document document) {
    this.document = document;
  }

  /** Gathers a document's ties; empty where no stage has tied anything. */
  public static Ties of(Document document) {
    Ties ties = new Ties(document);
    for (ActorTie tie : document.layer(Layers.ACTOR_TIES)) {
      ties.actorIds.putIfAbsent(new Role(tie.annotation(), tie.role()), tie.actor());
    }
    for (Actor actor : document.layer(Layers.ACTORS)) {
      ties.actors.put(document.idOf(Layers.ACTORS, actor), actor);
    }
    return ties;
  }

  /** Returns the id of the actor that an annotation is tied to in a role. */
  public Optional<AnnotationId> actorId(AnnotationId annotation, TieRole role) {
    return Optional.ofNullable(actorIds.get(new Role(annotation, role)));
  }

  /** Returns the actor that an annotation is tied to in a role. */
  public Optional<Actor> actor(LayerKey<?> layer, Annotation annotation, TieRole role) {
    return actorId(document.idOf(layer, annotation), role).map(actors::get);
  }
}
