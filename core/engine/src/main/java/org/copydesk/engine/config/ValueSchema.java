package org.copydesk.engine.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.component.Range;
import org.jspecify.annotations.Nullable;

/** Says in JSON Schema what {@link NodeValues} takes for a type. */
final class ValueSchema {

  static final String OBJECT = "object";
  private static final String TYPE = "type";
  private static final String STRING = "string";

  private final @Nullable Range range;
  private final @Nullable Form form;

  private ValueSchema(@Nullable Range range, @Nullable Form form) {
    this.range = range;
    this.form = form;
  }

  /** Returns the schema of a setting's value, without the words for people. */
  static Map<String, Object> of(Setting setting) {
    return new ValueSchema(setting.range(), setting.form()).of(setting.type());
  }

  private Map<String, Object> of(Type type) {
    Class<?> raw = NodeValues.raw(type);
    if (raw == List.class || raw == Set.class || raw == Node.Sequence.class) {
      return list(type);
    }
    if (raw == Map.class) {
      Map<String, Object> schema = typed(OBJECT);
      schema.put("additionalProperties", of(NodeValues.argument(type, 1)));
      return schema;
    }
    if (Node.class.isAssignableFrom(raw)) {
      return typed(OBJECT);
    }
    return Setting.takesOneWord(raw) ? scalar(raw) : RecordSchema.of(raw);
  }

  /** One path may stand for a list of one. */
  private Map<String, Object> list(Type type) {
    Map<String, Object> schema = typed("array");
    if (type instanceof ParameterizedType) {
      schema.put("items", of(NodeValues.argument(type, 0)));
    }
    if (NodeValues.argument(type, 0) != Path.class) {
      return schema;
    }
    Map<String, Object> either = new LinkedHashMap<>();
    either.put("anyOf", List.of(of(Path.class), schema));
    return either;
  }

  private Map<String, Object> scalar(Class<?> type) {
    if (type.isEnum()) {
      Map<String, Object> schema = typed(STRING);
      schema.put("enum", ScalarValues.constants(type));
      return schema;
    }
    if (type == Workers.class) {
      return workers();
    }
    if (type == Duration.class) {
      return formed(Form.DURATION);
    }
    if (type == Size.class) {
      return size();
    }
    if (type == String.class) {
      return form == null ? typed(STRING) : formed(form);
    }
    if (type == Secret.class) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", List.of(STRING, "number", "boolean"));
      return schema;
    }
    if (type == Path.class) {
      Map<String, Object> schema = typed(STRING);
      schema.put("minLength", 1);
      return schema;
    }
    boolean truth = type == boolean.class || type == Boolean.class;
    return truth ? typed("boolean") : number(type);
  }

  private static Map<String, Object> workers() {
    Map<String, Object> count = typed("integer");
    count.put("minimum", 1);
    count.put("maximum", ScalarValues.MOST_WORKERS);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("anyOf", List.of(Map.of("const", Workers.AUTO.toString()), count));
    return schema;
  }

  private static Map<String, Object> size() {
    Map<String, Object> bytes = typed("integer");
    bytes.put("minimum", 0);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("anyOf", List.of(bytes, formed(Form.SIZE)));
    return schema;
  }

  private Map<String, Object> number(Class<?> type) {
    boolean whole = NumberKind.of(type).filter(NumberKind::whole).isPresent();
    Map<String, Object> schema = typed(whole ? "integer" : "number");
    if (range != null && !Double.isInfinite(range.min())) {
      schema.put("minimum", plain(range.min()));
    }
    if (range != null && !Double.isInfinite(range.max())) {
      schema.put("maximum", plain(range.max()));
    }
    return schema;
  }

  private static BigDecimal plain(double bound) {
    return new BigDecimal(
        new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString());
  }

  private static Map<String, Object> formed(Form form) {
    Map<String, Object> schema = typed(STRING);
    schema.put("pattern", form.pattern());
    schema.put("patternErrorMessage", "Write " + form.words() + ".");
    return schema;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(TYPE, type);
    return schema;
  }
}
