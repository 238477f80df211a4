package org.copydesk.embed.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Layers;

/**
 * Words to mark in the text, because of a finding.
 *
 * @param span the words; never empty
 * @param layer the finding's layer
 * @param finding the finding
 * @param role what the words are to it: {@code speaker}, {@code cue}; empty for its own words
 */
public record Highlight(Span span, String layer, Finding finding, String role) {

  private static final List<String> ROLES = List.of("speaker", "cue");

  /**
   * Returns what to mark for some layers, in the order of the text, a whole before its parts: the
   * findings' own words, and for quotes who speaks and the word that tells of it.
   */
  public static List<Highlight> of(List<Findings> layers) {
    List<Highlight> highlights = new ArrayList<>();
    for (Findings layer : layers) {
      for (Finding finding : layer.all()) {
        finding.spans().forEach(span -> add(highlights, span, layer, finding, ""));
        if (layer.layer().equals(Layers.QUOTES.name())) {
          addRoles(highlights, layer, finding);
        }
      }
    }
    return highlights.stream().sorted(Comparator.comparing(Highlight::span)).toList();
  }

  private static void addRoles(List<Highlight> highlights, Findings layer, Finding finding) {
    for (Fact fact : finding.facts()) {
      Span span = fact.span();
      if (span != null && ROLES.contains(fact.name())) {
        add(highlights, span, layer, finding, fact.name());
      }
    }
  }

  private static void add(
      List<Highlight> highlights, Span span, Findings layer, Finding finding, String role) {
    if (!span.isEmpty()) {
      highlights.add(new Highlight(span, layer.layer(), finding, role));
    }
  }
}
