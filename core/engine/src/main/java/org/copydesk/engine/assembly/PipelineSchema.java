package org.copydesk.engine.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.engine.config.FileSchema;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.ComponentKind;
import org.copydesk.engine.plugin.Plugin;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of the pipeline file for what is installed: editors complete and check with it.
 *
 * <p>It is made of the records that the file is bound to, so that it knows every key, type, range
 * and choice. What depends on more than one value, such as whether a layer is provided in time,
 * only the assembly finds.
 */
public final class PipelineSchema {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PipelineSchema() {}

  /**
   * Returns the schema, draft 7, as JSON text that ends with a line's end; the same for the same
   * plugins.
   */
  public static String of(Catalog catalog) {
    Map<String, Object> schema =
        FileSchema.of(choices(catalog, false), choices(catalog, true), plugins(catalog));
    return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
  }

  private static List<FileSchema.Choice> choices(Catalog catalog, boolean exporters) {
    return catalog.components().stream()
        .filter(c -> exporters == (c.kind() == ComponentKind.EXPORTER))
        .map(PipelineSchema::choice)
        .toList();
  }

  private static FileSchema.Choice choice(Component component) {
    return new FileSchema.Choice(
        component.name(),
        ByDefault.summary(component),
        component.factory().settingsType(),
        component.kind() == ComponentKind.STAGE);
  }

  private static Map<String, String> plugins(Catalog catalog) {
    Map<String, String> plugins = new LinkedHashMap<>();
    for (Plugin plugin : catalog.plugins()) {
      String words = plugin.description().isEmpty() ? "" : ": " + plugin.description();
      plugins.put(plugin.id(), "Installed in version " + plugin.version() + words);
    }
    return plugins;
  }
}
