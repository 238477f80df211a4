package org.copydesk.engine.pipeline;

import java.util.function.Supplier;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.stage.CorpusStage;

/**
 * A corpus stage of a pipeline.
 *
 * @param producer its id in the pipeline, its plugin and version
 * @param descriptor what it says of itself with its settings
 * @param create makes the instance of a run
 */
public record CorpusStep(Producer producer, Descriptor descriptor, Supplier<CorpusStage> create) {}
