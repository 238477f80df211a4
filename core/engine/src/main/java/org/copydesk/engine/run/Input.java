package org.copydesk.engine.run;

import java.util.function.Supplier;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.DocumentSource;

/**
 * Where a run's documents come from.
 *
 * @param source lists the resources
 * @param loaders makes a loader, once for each worker
 * @param reading a digest of the loader's version and settings, by which the store knows what was
 *     read in the same way; empty to read everything anew
 */
public record Input(DocumentSource source, Supplier<DocumentLoader> loaders, String reading) {}
