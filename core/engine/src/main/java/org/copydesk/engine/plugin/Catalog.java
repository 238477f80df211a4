package org.copydesk.engine.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.api.tool.Tool;

/**
 * What is installed: components by their names, plugins and tools.
 *
 * <p>Immutable and safe for any thread; closing it ends the plugins that it opened.
 */
public final class Catalog implements AutoCloseable {

  private final List<Plugin> plugins;
  private final Map<String, Component> components;
  private final List<Tool> tools;
  private final Runnable close;

  private Catalog(
      List<Plugin> plugins, List<Component> components, List<Tool> tools, Runnable close) {
    this.plugins = List.copyOf(plugins);
    this.components = byName(components);
    this.tools = tools.stream().sorted(Comparator.comparing(Tool::name)).toList();
    this.close = close;
  }

  /**
   * Loads the plugins of one or more folders.
   *
   * @param folders each holds plugins as zips, jars or folders, or is one plugin itself
   * @param cache where zips are unpacked, kept between runs
   * @throws PluginException if a folder holds no plugin, or a plugin cannot be used
   */
  public static Catalog open(List<Path> folders, Path cache) {
    return PluginFolders.open(folders, cache);
  }

  /**
   * Takes factories and tools that are on the class path.
   *
   * @throws PluginException if two factories have one name
   */
  public static Catalog of(List<ComponentFactory<?>> factories, List<Tool> tools) {
    SharedValues shared = new SharedValues();
    List<Component> components =
        factories.stream().map(factory -> Component.of(factory, "", "", shared)).toList();
    return new Catalog(List.of(), components, tools, () -> {});
  }

  /**
   * Finds the factories and tools on the class path by their index of extensions.
   *
   * @throws PluginException if one cannot be loaded, or two have one name
   */
  public static Catalog onClassPath(ClassLoader loader) {
    List<String> problems = new ArrayList<>();
    Extensions extensions = Extensions.onClassPath(loader, problems::add);
    if (!problems.isEmpty()) {
      throw new PluginException(problems);
    }
    return of(extensions.factories(), extensions.tools());
  }

  static Catalog ofPlugins(List<Plugin> plugins, Runnable close) {
    return new Catalog(
        plugins,
        plugins.stream().flatMap(plugin -> plugin.components().stream()).toList(),
        plugins.stream().flatMap(plugin -> plugin.tools().stream()).toList(),
        close);
  }

  /**
   * Puts several catalogs together; closing the whole closes each.
   *
   * @throws PluginException if two components have one name
   */
  public static Catalog join(Catalog... catalogs) {
    return new Catalog(
        Arrays.stream(catalogs).flatMap(c -> c.plugins.stream()).toList(),
        Arrays.stream(catalogs).flatMap(c -> c.components.values().stream()).toList(),
        Arrays.stream(catalogs).flatMap(c -> c.tools.stream()).toList(),
        () -> Stream.of(catalogs).forEach(Catalog::close));
  }

  /** Returns the plugins, by their ids; what is on the class path belongs to none. */
  public List<Plugin> plugins() {
    return plugins;
  }

  /** Returns the plugin of an id. */
  public Optional<Plugin> plugin(String id) {
    return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
  }

  /** Returns all components, by their names. */
  public List<Component> components() {
    return List.copyOf(components.values());
  }

  /** Returns the component of a name. */
  public Optional<Component> component(String name) {
    return Optional.ofNullable(components.get(name));
  }

  /** Returns the commands that plugins add, by their names. */
  public List<Tool> tools() {
    return tools;
  }

  /** Ends the plugins; what they made is not to be used any more. */
  @Override
  public void close() {
    close.run();
  }

  private static Map<String, Component> byName(List<Component> components) {
    Map<String, Component> named = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Component component :
        components.stream().sorted(Comparator.comparing(Component::name)).toList()) {
      Component other = named.putIfAbsent(component.name(), component);
      if (other != null) {
        problems.add(
            "The component '"
                + component.name()
                + "' is offered twice: by "
                + origin(other)
                + " and by "
                + origin(component)
                + ". Remove one of them.");
      }
    }
    if (!problems.isEmpty()) {
      throw new PluginException(problems);
    }
    return named;
  }

  private static String origin(Component component) {
    return component.plugin().isEmpty()
        ? component.factory().getClass().getName()
        : "the plugin '" + component.plugin() + "'";
  }
}
