package org.copydesk.embed.findings;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotation in words.
 *
 * @param label its name in this document, short enough to stand in the text: {@code q1} for the
 *     first quote, {@code a12} for the twelfth actor
 * @param kind what kind it is ({@code direct}, {@code money}, {@code person}), empty for none
 * @param words its words in the text, or an actor's name
 * @param spans where it stands, part by part; one at least
 * @param facts what else it says, in the order of its record
 * @param confidence from 0 to 1, null when it does not say
 */
public record Finding(
    String label,
    String kind,
    String words,
    List<Span> spans,
    List<Fact> facts,
    @Nullable Double confidence) {

  /** Copies the lists. */
  public Finding {
    spans = List.copyOf(spans);
    facts = List.copyOf(facts);
  }
}
