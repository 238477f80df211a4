package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.AnnotationId;
import org.copydesk.api.annotation.Span;

/**
 * Ties a quote or a statistic to an actor.
 *
 * @param span the words that name the actor in that role
 * @param annotation the id of the quote or statistic
 * @param role what the actor is to it
 * @param actor the id of the actor
 */
public record ActorTie(Span span, AnnotationId annotation, TieRole role, AnnotationId actor)
    implements Annotation {

  @Override
  public String says() {
    return role + " " + annotation + " " + actor;
  }
}
