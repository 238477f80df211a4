package org.copydesk.engine.pipeline;

import java.nio.file.Path;
import java.util.function.Function;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.export.Exporter;

/**
 * An exporter of a pipeline.
 *
 * @param producer its id in the pipeline, its plugin and version
 * @param descriptor what it says of itself with its settings
 * @param create makes the instance of a run, given the output folder
 */
public record ExporterStep(
    Producer producer, Descriptor descriptor, Function<Path, Exporter> create) {}
