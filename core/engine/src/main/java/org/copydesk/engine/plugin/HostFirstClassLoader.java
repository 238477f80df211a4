package org.copydesk.engine.plugin;

import java.util.List;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/**
 * A plugin's classes: its own first, but for those that host and plugins must have in common.
 *
 * <p>The annotations of Jackson are among them: the host serialises a plugin's records, and would
 * not see annotations of the plugin's own copy.
 */
final class HostFirstClassLoader extends PluginClassLoader {

  private static final List<String> HOST =
      List.of(
          "org.copydesk.api.",
          "org.pf4j.",
          "org.slf4j.",
          "org.jspecify.",
          "com.fasterxml.jackson.annotation.");

  HostFirstClassLoader(PluginManager manager, PluginDescriptor descriptor, ClassLoader parent) {
    super(manager, descriptor, parent);
  }

  @Override
  protected boolean shouldDelegateToParent(String className) {
    return HOST.stream().anyMatch(className::startsWith);
  }
}
