package org.copydesk.api.vocabulary;

import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts, speaks or is spoken of in one document, with all its mentions.
 *
 * <p>Its identity is its first mention: a better name or a new knowledge base changes no id.
 *
 * @param span the span of the first mention
 * @param name the name to show: the entry's, or the fullest in the document, or a description where
 *     there is no name
 * @param type what kind of actor it is
 * @param kb the knowledge base entry, null when it has none
 * @param kbSearch what came of looking it up, null when there is nothing to tell: nobody has its
 *     name, or it is linked and no candidates were asked for
 * @param mentions in the order of the text, at least one
 * @param confidence from 0 to 1, rounded to three places
 */
public record Actor(
    Span span,
    String name,
    ActorType type,
    @Nullable KnowledgeBaseEntry kb,
    @Nullable KnowledgeBaseSearch kbSearch,
    List<Mention> mentions,
    double confidence)
    implements Annotation {

  /**
   * Copies the mentions and rounds the confidence.
   *
   * @throws IllegalArgumentException if there is no mention or the confidence is out of range
   */
  public Actor {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("An actor has at least one mention: " + name);
    }
    confidence = Confidence.rounded(confidence);
  }

  /** Makes an actor whose span is that of its first mention. */
  public static Actor of(
      String name,
      ActorType type,
      @Nullable KnowledgeBaseEntry kb,
      List<Mention> mentions,
      double confidence) {
    return new Actor(mentions.get(0).span(), name, type, kb, null, mentions, confidence);
  }

  /** Returns a copy that tells what came of looking it up. */
  public Actor withKbSearch(@Nullable KnowledgeBaseSearch newSearch) {
    return new Actor(span, name, type, kb, newSearch, mentions, confidence);
  }
}
