package org.copydesk.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.copydesk.api.component.ComponentContext;

/**
 * A context to make components in.
 *
 * @param id the component's id
 * @param values what the components share
 */
public record TestContext(String id, Map<String, Object> values) implements ComponentContext {

  private static final TestContext SHARED = new TestContext("test", new ConcurrentHashMap<>());

  /** Returns a context that all tests of a process share, so that models are loaded once. */
  public static ComponentContext shared() {
    return SHARED;
  }

  @Override
  @SuppressWarnings("unchecked") // one name stands for one value, by contract
  public <T> T shared(String name, Supplier<T> load) {
    return (T) values.computeIfAbsent(name, key -> load.get());
  }
}
