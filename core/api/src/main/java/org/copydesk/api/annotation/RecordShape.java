package org.copydesk.api.annotation;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a record as another record class of the same shape, component by component. */
final class RecordShape<T> {

  private final Class<T> type;
  private final RecordComponent[] components;
  private final Constructor<T> constructor;
  private final Map<Class<?>, List<Optional<Method>>> accessors = new ConcurrentHashMap<>();
  private final Map<Class<?>, RecordShape<?>> nested = new ConcurrentHashMap<>();

  RecordShape(Class<T> type) {
    this.type = type;
    if (!type.isRecord()) {
      throw new IllegalArgumentException(
          "An annotation is read as a record; " + type.getName() + " is none.");
    }
    this.components = type.getRecordComponents();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      this.constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has its canonical constructor.", e);
    }
  }

  T read(Object record) {
    List<Optional<Method>> given = accessors.computeIfAbsent(record.getClass(), this::accessors);
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      Optional<Method> accessor = given.get(i);
      Object value = accessor.isEmpty() ? null : value(record, accessor.get());
      values[i] = convert(value, components[i]);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Cannot read " + record + " as " + type.getName() + ".", e);
    }
  }

  /** By component, what reads the one of the same name in another record class. */
  private List<Optional<Method>> accessors(Class<?> other) {
    Map<String, Method> byName = new HashMap<>();
    for (RecordComponent component : other.getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      byName.put(component.getName(), component.getAccessor());
    }
    return Arrays.stream(components)
        .map(component -> Optional.ofNullable(byName.get(component.getName())))
        .toList();
  }

  private static @Nullable Object value(Object record, Method accessor) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Cannot read component '"
              + accessor.getName()
              + "' of "
              + record.getClass().getName()
              + ".",
          e);
    }
  }

  private @Nullable Object convert(@Nullable Object value, RecordComponent target) {
    try {
      return convert(value, target.getType(), target.getGenericType());
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new IllegalArgumentException(
          "Component '"
              + target.getName()
              + "' of "
              + type.getName()
              + " cannot hold "
              + value
              + ".",
          e);
    }
  }

  private @Nullable Object convert(@Nullable Object value, Class<?> type, Type generic) {
    if (value == null) {
      return absent(type);
    }
    if (value instanceof Collection<?> items && Collection.class.isAssignableFrom(type)) {
      Type item =
          generic instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : Object.class;
      Class<?> itemType = item instanceof Class<?> c ? c : Object.class;
      return items.stream().map(i -> convert(i, itemType, item)).toList();
    }
    if (type.isInstance(value) || type.isPrimitive() && boxed(type).isInstance(value)) {
      return value;
    }
    if (type.isEnum()) {
      return constant(type, value);
    }
    if (type.isRecord() && value instanceof Record) {
      return nested.computeIfAbsent(type, RecordShape::new).read(value);
    }
    if (type == String.class) {
      return value.toString();
    }
    throw new IllegalArgumentException(value.getClass().getName() + " is no " + type.getName());
  }

  private static Class<?> boxed(Class<?> primitive) {
    return MethodType.methodType(primitive).wrap().returnType();
  }

  private static Object constant(Class<?> type, Object value) {
    String name = value instanceof Enum<?> e ? e.name() : value.toString();
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> ((Enum<?>) c).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no " + name));
  }

  private static @Nullable Object absent(Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      return List.of();
    }
    if (type == boolean.class) {
      return false;
    }
    return type == int.class
        ? (Object) 0
        : type == long.class ? (Object) 0L : type == double.class ? 0.0 : null;
  }
}
