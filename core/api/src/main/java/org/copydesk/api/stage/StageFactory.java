package org.copydesk.api.stage;

import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.ComponentFactory;

/**
 * Makes stages.
 *
 * @param <S> the settings record
 */
public interface StageFactory<S extends Record> extends ComponentFactory<S> {

  /**
   * Makes an instance; called once for each worker thread.
   *
   * @throws IllegalArgumentException if the settings name something that is not there (a missing
   *     file), with a message that says how to mend it
   */
  Stage create(S settings, ComponentContext context);
}
