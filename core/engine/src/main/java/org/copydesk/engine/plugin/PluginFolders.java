package org.copydesk.engine.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.api.tool.Tool;
import org.pf4j.PluginDescriptor;

/** Opens folders of plugins: finds, inspects and loads them, and says all that is wrong at once. */
final class PluginFolders {

  private final List<String> problems = new ArrayList<>();

  private PluginFolders() {}

  static Catalog open(List<Path> folders, Path cache) {
    return new PluginFolders().catalog(folders, cache);
  }

  private Catalog catalog(List<Path> folders, Path cache) {
    List<Found> found = new PluginSearch(cache, problems).in(folders);
    List<InspectedPlugin> inspected = new ArrayList<>();
    PluginInspection inspection = new PluginInspection(HostVersion.current(), problems);
    found.forEach(plugin -> inspection.inspect(plugin).ifPresent(inspected::add));
    refuseTwins(inspected);
    throwIfAny();
    PluginHost host = PluginHost.start(inspected, cache, problems);
    try {
      throwIfAny();
      List<Plugin> plugins = new ArrayList<>(inspected.stream().map(i -> plugin(i, host)).toList());
      plugins.sort(Comparator.comparing(Plugin::id));
      throwIfAny();
      return Catalog.ofPlugins(plugins, host::unloadPlugins);
    } catch (PluginException e) {
      host.unloadPlugins();
      throw e;
    }
  }

  private Plugin plugin(InspectedPlugin inspected, PluginHost host) {
    PluginDescriptor descriptor = inspected.descriptor();
    Extensions extensions = host.extensions(inspected, problems);
    return new Plugin(
        descriptor.getPluginId(),
        descriptor.getVersion(),
        text(descriptor.getProvider()),
        text(descriptor.getPluginDescription()),
        inspected.found().origin(),
        components(inspected, extensions.factories()),
        extensions.tools().stream().sorted(Comparator.comparing(Tool::name)).toList());
  }

  private List<Component> components(InspectedPlugin plugin, List<ComponentFactory<?>> factories) {
    PluginDescriptor descriptor = plugin.descriptor();
    SharedValues shared = new SharedValues();
    List<Component> components = new ArrayList<>();
    for (ComponentFactory<?> factory : factories) {
      try {
        components.add(
            Component.of(factory, descriptor.getPluginId(), descriptor.getVersion(), shared));
      } catch (RuntimeException | LinkageError e) {
        problems.add(plugin.refusal("its component cannot be used: " + e.getMessage() + "."));
      }
    }
    components.sort(Comparator.comparing(Component::name));
    return components;
  }

  private void refuseTwins(List<InspectedPlugin> plugins) {
    Map<String, InspectedPlugin> ids = new LinkedHashMap<>();
    for (InspectedPlugin plugin : plugins) {
      String id = plugin.descriptor().getPluginId();
      InspectedPlugin twin = ids.putIfAbsent(id, plugin);
      if (twin != null) {
        problems.add(
            plugin.refusal(
                "the plugin '"
                    + id
                    + "' is there already, as "
                    + twin.found().origin()
                    + ". Remove one of the two."));
      }
    }
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new PluginException(problems);
    }
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
