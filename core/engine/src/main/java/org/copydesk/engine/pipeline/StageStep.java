package org.copydesk.engine.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.stage.Stage;
import org.copydesk.engine.store.Link;
import org.copydesk.engine.store.Service;
import org.copydesk.engine.store.Traits;

/**
 * A stage of a pipeline.
 *
 * @param producer its id in the pipeline, its plugin and version: what its layers are signed with
 * @param descriptor what it says of itself with its settings
 * @param when on which documents it runs
 * @param digest a digest of its settings and of the files that they name; with the producer, the
 *     key of its results in the store
 * @param create makes an instance, once for each worker thread
 */
public record StageStep(
    Producer producer,
    Descriptor descriptor,
    Condition when,
    String digest,
    Supplier<Stage> create) {

  /** Returns the stage's id in the pipeline. */
  public String id() {
    return producer.stage();
  }

  /** Tells whether the stage runs on a document: its condition holds and it serves the language. */
  public Service service(Traits traits) {
    if (!when.holds(traits)) {
      return Service.NOT_WANTED;
    }
    return descriptor.serves(traits.language()) ? Service.SERVED : Service.OTHER_LANGUAGE;
  }

  /** Returns what its results depend on, for the run store. */
  public Link link() {
    String depends =
        String.join(
            "\0",
            digest,
            when.languages().toString(),
            when.mediaTypes().toString(),
            descriptor.languages().toString(),
            names(descriptor.provides()).toString());
    Set<String> needs = new TreeSet<>(names(descriptor.requires()));
    needs.addAll(names(descriptor.uses()));
    return new Link(producer, depends, needs, descriptor.provides(), this::service);
  }

  private static List<String> names(List<LayerKey<?>> keys) {
    return keys.stream().map(LayerKey::name).toList();
  }
}
