package org.copydesk.engine.store;

import java.util.List;
import java.util.function.Predicate;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;

/**
 * A stage as the run store sees it: what its results depend on and which layers they are.
 *
 * @param producer what its layers are signed with
 * @param digest a digest of everything that decides on its results, its settings and its condition
 *     among them
 * @param layers the layers that it provides
 * @param applies tells whether it runs on a document at all
 */
public record Link(
    Producer producer, String digest, List<LayerKey<?>> layers, Predicate<Document> applies) {

  /** Copies the list. */
  public Link {
    layers = List.copyOf(layers);
  }

  /**
   * Tells whether the document carries the layers that this stage gave it; another stage may give
   * the same layers to documents to which this one does not apply.
   */
  boolean servedIn(Document document) {
    return applies.test(document) && layers.stream().allMatch(key -> document.has(key));
  }
}
