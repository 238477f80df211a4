package org.copydesk.api.stage;

import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.ComponentFactory;

/**
 * Makes corpus stages.
 *
 * @param <S> the settings record
 */
public interface CorpusStageFactory<S extends Record> extends ComponentFactory<S> {

  /**
   * Makes the instance of a run.
   *
   * @throws IllegalArgumentException if the settings name something that is not there, with the
   *     mend
   */
  CorpusStage create(S settings, ComponentContext context);
}
