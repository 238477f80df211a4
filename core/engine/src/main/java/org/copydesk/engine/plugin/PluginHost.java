package org.copydesk.engine.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pf4j.BasePluginRepository;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/** PF4J, told exactly which plugins to load. */
final class PluginHost extends DefaultPluginManager {

  private final Map<Path, List<Path>> classPaths;

  private PluginHost(List<InspectedPlugin> plugins, Path root) {
    super(root);
    this.classPaths =
        plugins.stream()
            .collect(Collectors.toMap(p -> p.found().root(), p -> p.found().classPath()));
    setSystemVersion(HostVersion.current());
  }

  static PluginHost start(List<InspectedPlugin> plugins, Path root, List<String> problems) {
    PluginHost host = new PluginHost(plugins, root);
    for (InspectedPlugin plugin : plugins) {
      try {
        host.loadPluginFromPath(plugin.found().root());
      } catch (PluginRuntimeException e) {
        problems.add(plugin.refusal("it cannot be loaded: " + e.getMessage() + "."));
      }
    }
    host.resolve(problems);
    plugins.forEach(plugin -> host.checkOwnClass(plugin, problems));
    if (problems.isEmpty()) {
      host.startPlugins();
      plugins.forEach(plugin -> host.checkStarted(plugin, problems));
    }
    return host;
  }

  private void resolve(List<String> problems) {
    try {
      resolvePlugins();
    } catch (PluginRuntimeException e) {
      problems.add(
          "The plugins cannot be loaded together: "
              + e.getMessage()
              + ". Plugins share layers, not classes: a plugin needs no other to be loaded.");
    }
  }

  private void checkOwnClass(InspectedPlugin plugin, List<String> problems) {
    PluginWrapper wrapper = getPlugin(plugin.descriptor().getPluginId());
    String name = plugin.descriptor().getPluginClass();
    if (wrapper == null || name == null || name.isBlank()) {
      return;
    }
    try {
      Class.forName(name, true, wrapper.getPluginClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      problems.add(
          plugin.refusal(
              "its 'plugin.class' is '"
                  + name
                  + "', which cannot be loaded. A plugin needs no such class: remove the line, or"
                  + " name one that is in it."));
    }
  }

  private void checkStarted(InspectedPlugin plugin, List<String> problems) {
    PluginWrapper wrapper = getPlugin(plugin.descriptor().getPluginId());
    if (wrapper != null && wrapper.getPluginState() != PluginState.STARTED) {
      Throwable reason = wrapper.getFailedException();
      String why = reason == null ? wrapper.getPluginState().toString() : reason.toString();
      problems.add(plugin.refusal("it could not be started: " + why + "."));
    }
  }

  /** Makes what the plugin offers. */
  Extensions extensions(InspectedPlugin plugin, List<String> problems) {
    ClassLoader loader = getPluginClassLoader(plugin.descriptor().getPluginId());
    int before = problems.size();
    Extensions extensions =
        Extensions.of(plugin.extensions(), loader, reason -> problems.add(plugin.refusal(reason)));
    boolean nothing = extensions.factories().isEmpty() && extensions.tools().isEmpty();
    if (nothing && problems.size() == before) {
      problems.add(plugin.refusal("it offers no stage, exporter or tool."));
    }
    return extensions;
  }

  @Override
  protected PluginRepository createPluginRepository() {
    return new BasePluginRepository(List.of());
  }

  @Override
  protected PluginLoader createPluginLoader() {
    return new ClassPathLoader();
  }

  private final class ClassPathLoader implements PluginLoader {
    @Override
    public boolean isApplicable(Path pluginPath) {
      return true;
    }

    @Override
    public ClassLoader loadPlugin(Path pluginPath, PluginDescriptor descriptor) {
      HostFirstClassLoader loader =
          new HostFirstClassLoader(PluginHost.this, descriptor, PluginHost.class.getClassLoader());
      classPaths.getOrDefault(pluginPath, List.of()).forEach(path -> loader.addFile(path.toFile()));
      return loader;
    }
  }
}
