package org.copydesk.embed.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Actor;
import org.copydesk.api.vocabulary.ActorTie;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.TieRole;
import org.copydesk.embed.findings.Fact.Reference;
import org.jspecify.annotations.Nullable;

/** Which actor stands behind which words of an annotation. */
final class Ties {

  private record Role(AnnotationId annotation, TieRole role) {}

  private final Document document;
  private final Map<Role, AnnotationId> actors = new HashMap<>();
  private final Map<AnnotationId, Reference> references = new HashMap<>();

  Ties(Document document, Labels labels) {
    this.document = document;
    Layer<Actor> layer = document.layer(Layers.ACTORS);
    for (int i = 0; i < layer.size(); i++) {
      String label = labels.label(Layers.ACTORS.name(), i);
      Actor actor = layer.get(i);
      references.put(document.idOf(Layers.ACTORS, actor), new Reference(label, actor.name()));
    }
    for (ActorTie tie : document.layer(Layers.ACTOR_TIES)) {
      actors.putIfAbsent(new Role(tie.annotation(), tie.role()), tie.actor());
    }
  }

  @Nullable Reference actorOf(LayerKey<?> layer, Annotation annotation, TieRole role) {
    if (actors.isEmpty()) {
      return null;
    }
    AnnotationId actor = actors.get(new Role(document.idOf(layer, annotation), role));
    return actor == null ? null : references.get(Objects.requireNonNull(actor));
  }
}
