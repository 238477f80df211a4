package org.copydesk.api.component;

import java.util.function.Supplier;

/** What the engine lends to a component when it makes it; safe for any thread. */
public interface ComponentContext {

  /** Returns the component's id in the pipeline, for messages. */
  String id();

  /**
   * Returns a value that all instances of one plugin share, such as a model, loading it the first
   * time.
   *
   * <p>Stages run as several instances, one a thread. What is shared must be safe for any thread
   * and is never closed before the engine.
   *
   * @param name one name a value, such as {@code pos-model}
   * @param load called once in a process; what it throws is passed on
   */
  <T> T shared(String name, Supplier<T> load);
}
