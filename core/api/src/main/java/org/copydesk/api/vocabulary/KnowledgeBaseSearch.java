package org.copydesk.api.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking an actor up in a knowledge base.
 *
 * @param reason why it is linked to no entry, null when it is
 * @param candidates whom it may be, the likeliest first; empty unless they were asked for
 */
public record KnowledgeBaseSearch(
    @Nullable UnlinkedReason reason, List<KnowledgeBaseCandidate> candidates) {

  /** Copies the list. */
  public KnowledgeBaseSearch {
    candidates = List.copyOf(candidates);
  }
}
