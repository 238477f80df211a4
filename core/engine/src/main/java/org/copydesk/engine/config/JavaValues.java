package org.copydesk.engine.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes nodes of Java values, for pipelines that a program builds. */
final class JavaValues {

  private JavaValues() {}

  static Node node(@Nullable Object value) {
    if (value instanceof Node node) {
      return node;
    }
    if (value instanceof Map<?, ?> map) {
      return new Node.Mapping(
          map.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList(), Mark.NONE);
    }
    if (value instanceof Collection<?> items) {
      return new Node.Sequence(items.stream().map(JavaValues::node).toList(), Mark.NONE);
    }
    boolean plain = value == null || value instanceof Number || value instanceof Boolean;
    return new Node.Scalar(text(value), plain, Mark.NONE);
  }

  private static Node.Entry entry(@Nullable Object key, @Nullable Object value) {
    return new Node.Entry(String.valueOf(key), Mark.NONE, node(value));
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return kebab(constant.name());
    }
    if (value == null
        || value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Path
        || value instanceof Duration
        || value instanceof Size) {
      return String.valueOf(value);
    }
    throw new IllegalArgumentException(
        "A setting cannot be a "
            + value.getClass().getName()
            + ". Give a text, number, boolean, enum, path, duration, list or map.");
  }

  static String kebab(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
