package org.copydesk.plugin.quotes.roles;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the roles of the words say that somebody said, believes or intends.
 *
 * @param parts the pieces of it in order, at least one
 * @param cue the words that tell of it, null for none
 * @param source the words that name whose it is, null for none
 * @param speech whether it was said: not believed or intended
 * @param edges how likely its pieces begin and end where they do, from 0 to 1
 * @param link how likely the source is the right one, from 0 to 1
 */
public record Attributed(
    List<Span> parts,
    @Nullable Span cue,
    @Nullable Span source,
    boolean speech,
    double edges,
    double link) {

  /** Copies the parts. */
  public Attributed {
    parts = List.copyOf(parts);
  }
}
