package org.copydesk.engine.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;

/**
 * Tells which records hold numbers alone: spans, numbers, lists and records of these.
 *
 * <p>Layers of such records are the large ones, with an annotation for every other word, and the
 * names of the components would be most of what is kept of them.
 */
final class NumberRecords {

  private NumberRecords() {}

  /** Tells whether an annotation has more than its span, and numbers alone. */
  static boolean is(Class<?> type) {
    return type.isRecord() && type.getRecordComponents().length > 1 && isNumber(type);
  }

  private static boolean isNumber(Type type) {
    if (type instanceof ParameterizedType list) {
      return list.getRawType() instanceof Class<?> raw
          && Collection.class.isAssignableFrom(raw)
          && isNumber(list.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> plain && (isPlainNumber(plain) || isRecordOfNumbers(plain));
  }

  private static boolean isPlainNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || (type.isPrimitive() && type != boolean.class && type != char.class);
  }

  private static boolean isRecordOfNumbers(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .allMatch(NumberRecords::isNumber);
  }
}
