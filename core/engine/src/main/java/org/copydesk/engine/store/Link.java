package org.copydesk.engine.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.document.Document;

/**
 * A stage as the run store sees it: what its results depend on and which layers they are.
 *
 * @param producer what its layers are signed with
 * @param digest a digest of everything of its own that decides on its results, its settings and its
 *     condition among them
 * @param needs the names of the layers that it takes, required or not
 * @param layers the layers that it provides
 * @param service tells whether it runs on a document
 */
public record Link(
    Producer producer,
    String digest,
    Set<String> needs,
    List<LayerKey<?>> layers,
    Function<Traits, Service> service) {

  /** Copies the collections. */
  public Link {
    needs = Set.copyOf(needs);
    layers = List.copyOf(layers);
  }

  /** Returns the stage's id in the pipeline. */
  public String stage() {
    return producer.stage();
  }

  boolean serves(Traits traits) {
    return service.apply(traits) == Service.SERVED;
  }

  /**
   * Tells whether the document carries the layers that this stage gave it; another stage may give
   * the same layers to documents to which this one does not apply.
   */
  boolean servedIn(Document document) {
    return serves(Traits.of(document)) && layers.stream().allMatch(key -> document.has(key));
  }

  Set<String> sortedNeeds() {
    return new TreeSet<>(needs);
  }
}
