package org.copydesk.engine.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says in JSON Schema, draft 7, what a pipeline file may hold, from the records that it is bound
 * to.
 */
public final class FileSchema {

  /**
   * A component that the file may name.
   *
   * @param name what stands behind {@code use}
   * @param description a sentence for people
   * @param settings what its {@code with} holds
   * @param conditional whether it may have a {@code when}
   */
  public record Choice(
      String name, String description, Class<? extends Record> settings, boolean conditional) {}

  private FileSchema() {}

  /**
   * Returns the schema as maps, lists, texts, numbers and booleans, in a fixed order.
   *
   * @param stages what {@code stages} may name
   * @param exporters what {@code outputs} may name
   * @param plugins a sentence about each plugin that {@code plugins} may name, by its id
   */
  public static Map<String, Object> of(
      List<Choice> stages, List<Choice> exporters, Map<String, String> plugins) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "Copydesk pipeline file");
    schema.putAll(RecordSchema.of(FileShape.Root.class));
    schema.put(RecordSchema.REQUIRED, List.of("input", "outputs"));
    Map<String, Object> root = properties(schema);
    map(root, "version").put("enum", List.of(DefinitionChecks.VERSION));
    map(root, "stages").put("items", item(FileShape.StageItem.class, stages));
    map(root, "outputs").put("items", item(FileShape.OutputItem.class, exporters));
    map(root, "outputs").put("minItems", 1);
    versions(map(root, "plugins"), plugins);
    return schema;
  }

  private static Map<String, Object> item(Class<?> shape, List<Choice> choices) {
    Map<String, Object> item = RecordSchema.of(shape);
    Map<String, Object> use = map(properties(item), "use");
    use.put("enum", choices.stream().map(Choice::name).toList());
    use.put("enumDescriptions", choices.stream().map(Choice::description).toList());
    List<Object> rules = new ArrayList<>();
    choices.forEach(choice -> rules.add(rule(choice, properties(item).containsKey("when"))));
    item.put("allOf", rules);
    return item;
  }

  /** If the item names this component, then its settings are those of the component. */
  private static Map<String, Object> rule(Choice choice, boolean conditions) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put(RecordSchema.PROPERTIES, Map.of("use", Map.of("const", choice.name())));
    named.put(RecordSchema.REQUIRED, List.of("use"));
    Map<String, Object> settings = RecordSchema.of(choice.settings());
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("with", settings);
    if (conditions && !choice.conditional()) {
      properties.put("when", false);
    }
    Map<String, Object> then = new LinkedHashMap<>();
    then.put(RecordSchema.PROPERTIES, properties);
    if (settings.containsKey(RecordSchema.REQUIRED)) {
      then.put(RecordSchema.REQUIRED, List.of("with"));
    }
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", named);
    rule.put("then", then);
    return rule;
  }

  private static void versions(Map<String, Object> property, Map<String, String> plugins) {
    Map<String, Object> range = map(property, "additionalProperties");
    property.put("additionalProperties", false);
    Map<String, Object> versions = new LinkedHashMap<>();
    plugins.forEach(
        (id, description) -> {
          Map<String, Object> version = new LinkedHashMap<>();
          version.put(RecordSchema.DESCRIPTION, description);
          version.putAll(range);
          versions.put(id, version);
        });
    property.put(RecordSchema.PROPERTIES, versions);
  }

  private static Map<String, Object> properties(Map<String, Object> schema) {
    return map(schema, RecordSchema.PROPERTIES);
  }

  private static Map<String, Object> map(Map<String, Object> schema, String key) {
    return cast(Objects.requireNonNull(schema.get(key), key));
  }

  @SuppressWarnings("unchecked") // a schema's inner maps are made here, with texts as keys
  private static Map<String, Object> cast(Object value) {
    return (Map<String, Object>) value;
  }
}
