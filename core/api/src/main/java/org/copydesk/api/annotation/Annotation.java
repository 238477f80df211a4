package org.copydesk.api.annotation;

import java.util.List;

/**
 * Something found in a text: a record with a span.
 *
 * <p>A plugin brings records of its own by implementing this and naming a {@link LayerKey}. The
 * components of such a record may be spans, strings, numbers, booleans, enums, other records of
 * these, and lists of them: its JSON form (kebab-case component names) is what the run store keeps
 * and other plugins read.
 *
 * <pre>{@code
 * record Hashtag(Span span, String tag) implements Annotation {
 *   public String says() { return tag; }
 * }
 * }</pre>
 */
public interface Annotation {

  /** Returns where it stands, from its first unit to its last. */
  Span span();

  /** Returns its parts in the order of the text; one unless it is interrupted. */
  default List<Span> spans() {
    return List.of(span());
  }

  /**
   * Returns what it says of its spans (kind, value), which is part of its identity.
   *
   * <p>Never the confidence, the producer or an actor: two runs of better and worse stages must
   * agree on the id of what is the same claim.
   */
  default String says() {
    return "";
  }
}
