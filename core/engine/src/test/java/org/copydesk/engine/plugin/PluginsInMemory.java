package org.copydesk.engine.plugin;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.component.ComponentFactory;

/** A catalog of one plugin that was never a zip. */
public final class PluginsInMemory {

  private PluginsInMemory() {}

  public static Catalog of(String id, String version, List<ComponentFactory<?>> factories) {
    SharedValues shared = new SharedValues();
    List<Component> components =
        factories.stream().map(factory -> Component.of(factory, id, version, shared)).toList();
    Plugin plugin = new Plugin(id, version, "", "", Path.of(id + ".zip"), components, List.of());
    return Catalog.ofPlugins(List.of(plugin), () -> {});
  }
}
