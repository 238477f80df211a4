package org.copydesk.engine.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a settings record holds, component by component. */
public final class SettingsShape {

  private final Class<?> type;
  private final List<RecordComponent> components;

  private SettingsShape(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(
          "Settings are a Java record; " + type.getName() + " is none.");
    }
    this.type = type;
    this.components = List.of(type.getRecordComponents());
  }

  /**
   * Looks at a record class.
   *
   * @throws IllegalArgumentException if the class is no record
   */
  public static SettingsShape of(Class<?> type) {
    return new SettingsShape(type);
  }

  /** Returns the settings in the order of the record's components. */
  public List<Setting> settings() {
    return components.stream().filter(c -> !itself(c)).map(Setting::of).toList();
  }

  /**
   * Makes the record.
   *
   * @param values one for each setting, in their order
   * @param node what the record is bound from
   * @throws IllegalArgumentException if the record's constructor refuses the values
   */
  Object make(List<@Nullable Object> values, Node.Mapping node) {
    Object[] arguments = new Object[components.size()];
    int next = 0;
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = itself(components.get(i)) ? node : values.get(next++);
    }
    try {
      return constructor().newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(reason(e.getCause()), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot make " + type.getName() + ": " + e, e);
    }
  }

  /** Returns what a record of this shape holds for a setting. */
  public @Nullable Object value(Record settings, Setting setting) {
    for (RecordComponent component : components) {
      if (Setting.of(component).name().equals(setting.name())) {
        return value(settings, component);
      }
    }
    throw new IllegalArgumentException(type.getName() + " has no '" + setting.name() + "'.");
  }

  private static @Nullable Object value(Record settings, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(settings);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot read " + component + ".", e);
    }
  }

  private static String reason(@Nullable Throwable thrown) {
    return thrown instanceof IllegalArgumentException && thrown.getMessage() != null
        ? thrown.getMessage()
        : String.valueOf(thrown);
  }

  private Constructor<?> constructor() throws NoSuchMethodException {
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor;
  }

  private static boolean itself(RecordComponent component) {
    return Arrays.stream(component.getAnnotations()).anyMatch(a -> a instanceof Itself);
  }
}
