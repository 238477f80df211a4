package org.copydesk.engine.run;

import org.copydesk.api.source.DocumentSource;

/**
 * Where a run's documents come from and what decides on how they are read.
 *
 * @param source lists the resources
 * @param reading a digest of the loader's version and settings, by which the store knows what was
 *     read in the same way; empty to read everything anew
 * @param limits a digest of the limits of time and memory, under which what failed stays failed
 */
public record Input(DocumentSource source, String reading, String limits) {}
