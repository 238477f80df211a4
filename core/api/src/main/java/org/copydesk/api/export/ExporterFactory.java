package org.copydesk.api.export;

import java.nio.file.Path;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.ComponentFactory;

/**
 * Makes exporters.
 *
 * <p>Settings of the type {@code Path} come resolved against the output folder.
 *
 * @param <S> the settings record
 */
public interface ExporterFactory<S extends Record> extends ComponentFactory<S> {

  /**
   * Makes the instance of a run; writes nothing yet.
   *
   * @param output the folder of the run's outputs, which exists
   * @throws IllegalArgumentException if the settings cannot work, with the mend
   */
  Exporter create(S settings, Path output, ComponentContext context);
}
