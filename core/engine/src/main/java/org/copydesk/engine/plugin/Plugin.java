package org.copydesk.engine.plugin;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.tool.Tool;

/**
 * A plugin that is there and whole.
 *
 * @param id its id
 * @param version its version
 * @param provider who made it, empty when it does not say
 * @param description what it is for, empty when it does not say
 * @param path the zip, jar or folder that it was found as
 * @param components what pipelines can use, by name
 * @param tools the commands that it adds
 */
public record Plugin(
    String id,
    String version,
    String provider,
    String description,
    Path path,
    List<Component> components,
    List<Tool> tools) {

  /** Copies the lists. */
  public Plugin {
    components = List.copyOf(components);
    tools = List.copyOf(tools);
  }
}
