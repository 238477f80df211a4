package org.copydesk.engine.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.component.Description;

/** Says in JSON Schema what {@link SettingsBinder} takes for a settings record. */
final class RecordSchema {

  static final String DESCRIPTION = "description";
  static final String PROPERTIES = "properties";
  static final String REQUIRED = "required";

  private RecordSchema() {}

  /** Returns the schema, whose maps may be changed. */
  static Map<String, Object> of(Class<?> record) {
    Map<String, Object> schema = new LinkedHashMap<>();
    Description description = record.getAnnotation(Description.class);
    if (description != null) {
      schema.put(DESCRIPTION, description.value());
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Setting setting : SettingsShape.of(record).settings()) {
      properties.put(setting.name(), property(setting));
      if (setting.required()) {
        required.add(setting.name());
      }
    }
    schema.put("type", ValueSchema.OBJECT);
    schema.put(PROPERTIES, properties);
    if (!required.isEmpty()) {
      schema.put(REQUIRED, required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> property(Setting setting) {
    Map<String, Object> property = new LinkedHashMap<>();
    if (!setting.description().isEmpty()) {
      property.put(DESCRIPTION, sentence(setting.description()));
    }
    ValueSchema.of(setting).forEach(property::putIfAbsent);
    if (setting.defaultText() != null) {
      Class<?> type = NodeValues.raw(setting.type());
      property.put("default", json(DefaultTexts.node(setting.defaultText(), type, Mark.NONE)));
    }
    return property;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Object json(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.key(), json(entry.value())));
      return map;
    }
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(RecordSchema::json).toList()
        : json((Node.Scalar) node);
  }

  private static Object json(Node.Scalar scalar) {
    return switch (PlainType.of(scalar)) {
      case INTEGER, DECIMAL -> new BigDecimal(scalar.text());
      case TRUTH -> Boolean.valueOf(scalar.text());
      default -> scalar.text();
    };
  }
}
