package org.copydesk.engine.plugin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the components of one plugin share, such as models: each value is loaded once, by the first
 * who asks. Safe for any thread; one value's loading may ask for another.
 */
public final class SharedValues {

  private final Map<String, Slot> slots = new ConcurrentHashMap<>();

  /**
   * Returns the value of a name, loading it the first time; what the loading throws is passed on.
   */
  @SuppressWarnings("unchecked") // one name stands for one value, by the contract of the context
  public <T> T value(String name, Supplier<T> load) {
    return (T) slots.computeIfAbsent(name, key -> new Slot()).value(load);
  }

  private static final class Slot {
    private @Nullable Object value;

    synchronized Object value(Supplier<?> load) {
      if (value == null) {
        value = load.get();
      }
      return value;
    }
  }
}
