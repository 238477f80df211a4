package org.copydesk.engine.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns nodes into the Java values that settings want, or notes why they cannot be. */
final class NodeValues {

  static final String MAP = "a map of keys and values";
  private static final String LIST = "a list";

  private final SettingsBinder binder;
  private final Problems problems;
  private final ScalarValues scalars;

  NodeValues(SettingsBinder binder, Problems problems, Path folder) {
    this.binder = binder;
    this.problems = problems;
    this.scalars = new ScalarValues(folder);
  }

  /** Returns the value, within its range, or {@code FAILED}. */
  Object value(Node node, Setting setting, String label) {
    if (PlainType.isNothing(node) && !setting.required()) {
      String mend = " has no value. Give it " + expected(setting.type()) + ", or remove the key.";
      return binder.fail(node.mark(), label + mend);
    }
    Object value = convert(node, setting.type(), label);
    if (value == SettingsBinder.FAILED || setting.range() == null) {
      return value;
    }
    String refusal = Bounds.of(setting.range()).refusal(value, label);
    return refusal == null ? value : binder.fail(node.mark(), refusal);
  }

  private Object convert(Node node, Type type, String label) {
    Class<?> raw = raw(type);
    if (argument(type, 0) == Secret.class && !(node instanceof Node.Sequence)) {
      return binder.fail(node.mark(), label + " takes a list: [\"...\"].");
    }
    if (raw == List.class && argument(type, 0) == Path.class && node instanceof Node.Scalar) {
      Object path = scalar(node, Path.class, label);
      return path == SettingsBinder.FAILED ? path : List.of(path);
    }
    if (raw == List.class || raw == Set.class) {
      return node instanceof Node.Sequence sequence
          ? items(sequence, argument(type, 0), raw, label)
          : refuse(node, label, LIST);
    }
    if (raw == Map.class) {
      return node instanceof Node.Mapping mapping
          ? entries(mapping, argument(type, 1), label)
          : refuse(node, label, MAP);
    }
    if (Node.class.isAssignableFrom(raw)) {
      return raw.isInstance(node)
          ? node
          : refuse(node, label, raw == Node.Sequence.class ? LIST : MAP);
    }
    return Setting.takesOneWord(raw) ? scalar(node, raw, label) : binder.record(node, raw, label);
  }

  private Object scalar(Node node, Class<?> type, String label) {
    if (!(node instanceof Node.Scalar scalar) || PlainType.isNothing(node)) {
      return refuse(node, label, ScalarValues.expected(type));
    }
    try {
      return scalars.value(scalar, type, label);
    } catch (RefusedException e) {
      problems.add(node.mark(), e.reason());
      return SettingsBinder.FAILED;
    }
  }

  private Object items(Node.Sequence node, Type type, Class<?> collection, String label) {
    List<Object> values = new ArrayList<>();
    for (Node item : node.items()) {
      values.add(convert(item, type, "an item of " + label));
    }
    if (values.contains(SettingsBinder.FAILED)) {
      return SettingsBinder.FAILED;
    }
    return collection == Set.class
        ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
        : List.copyOf(values);
  }

  private Object entries(Node.Mapping node, Type type, String label) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Node.Entry entry : node.entries()) {
      values.put(entry.key(), convert(entry.value(), type, "'" + entry.key() + "' in " + label));
    }
    return values.containsValue(SettingsBinder.FAILED)
        ? SettingsBinder.FAILED
        : Collections.unmodifiableMap(values);
  }

  /** Notes that a node is not of the kind that is wanted. */
  Object refuse(Node node, String label, String expected) {
    return binder.fail(node.mark(), refusal(node, label, expected));
  }

  static String refusal(Node node, String label, String expected) {
    if (!(node instanceof Node.Scalar scalar)) {
      String is = node instanceof Node.Sequence ? LIST : "a map";
      return label + " takes " + expected + ", not " + is + ".";
    }
    if (PlainType.isNothing(scalar)) {
      return label + " has no value. Give it " + expected + ".";
    }
    String mend = expected.equals(LIST) ? " Write [\"" + scalar.shown() + "\"]." : "";
    return label + " takes " + expected + ", not '" + scalar.shown() + "'." + mend;
  }

  private static String expected(Type type) {
    Class<?> raw = raw(type);
    if (Collection.class.isAssignableFrom(raw) || raw == Node.Sequence.class) {
      return LIST;
    }
    boolean map = Map.class == raw || raw == Node.class || raw == Node.Mapping.class;
    return map || !Setting.takesOneWord(raw) ? MAP : ScalarValues.expected(raw);
  }

  static Type argument(Type type, int index) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[index]
        : String.class;
  }

  static Class<?> raw(@Nullable Type type) {
    Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
    return raw instanceof Class<?> known ? known : Object.class;
  }
}
