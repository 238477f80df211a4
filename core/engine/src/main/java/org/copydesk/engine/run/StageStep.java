package org.copydesk.engine.run;

import java.util.function.Supplier;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.engine.store.Link;

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
  boolean applies(Document document) {
    return when.holds(document) && descriptor.serves(document.metadata().language());
  }

  /** Returns what its results depend on, for the run store. */
  Link link() {
    String depends =
        String.join(
            "\0",
            digest,
            when.languages().toString(),
            when.mediaTypes().toString(),
            descriptor.languages().toString(),
            descriptor.provides().stream().map(LayerKey::name).toList().toString());
    return new Link(producer, depends, descriptor.provides(), this::applies);
  }
}
