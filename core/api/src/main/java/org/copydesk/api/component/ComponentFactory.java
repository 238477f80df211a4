package org.copydesk.api.component;

import org.pf4j.ExtensionPoint;

/**
 * What a plugin offers: a component that the engine makes when a pipeline names it.
 *
 * <p>Implement {@code StageFactory}, {@code CorpusStageFactory} or {@code ExporterFactory}, and
 * mark the class with PF4J's {@code @Extension}. A factory has a public constructor without
 * parameters and does no work in it.
 *
 * @param <S> the settings record
 */
public interface ComponentFactory<S extends Record> extends ExtensionPoint {

  /** Returns the name that pipelines use, in kebab-case: {@code quote-extractor}. */
  String name();

  /**
   * Returns the settings record.
   *
   * <p>Its components may be strings, numbers, booleans, enums, {@code Path}, {@code Duration},
   * lists of these, and maps of strings; each carries {@link Description} and, where it fits,
   * {@link Default} and {@link Range}. What a record's own constructor refuses with an {@code
   * IllegalArgumentException} is shown to the user at the place of the {@code with} block.
   */
  Class<S> settingsType();

  /** Describes the component with these settings; a pure function without input or output. */
  Descriptor describe(S settings);
}
