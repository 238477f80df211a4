package org.copydesk.engine.assembly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.Mark;
import org.copydesk.engine.config.Nearest;
import org.copydesk.engine.config.Node;
import org.copydesk.engine.config.Problems;
import org.copydesk.engine.config.Use;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.Component;
import org.copydesk.engine.plugin.Plugin;
import org.copydesk.engine.plugin.VersionRange;

/** Checks the versions of plugins that a pipeline asks for. */
final class PluginVersions {

  private final Catalog catalog;
  private final Problems problems;

  PluginVersions(Catalog catalog, Problems problems) {
    this.catalog = catalog;
    this.problems = problems;
  }

  void check(Definition definition) {
    Optional<Node> plugins = definition.node().entry("plugins").map(Node.Entry::value);
    definition.plugins().forEach((id, range) -> plugin(id, range, plugins));
    Stream.concat(definition.stages().stream(), definition.outputs().stream())
        .forEach(this::component);
  }

  private void plugin(String id, String range, Optional<Node> plugins) {
    Optional<Node.Entry> entry =
        plugins
            .filter(Node.Mapping.class::isInstance)
            .flatMap(map -> ((Node.Mapping) map).entry(id));
    Optional<Plugin> plugin = catalog.plugin(id);
    Mark key = entry.map(Node.Entry::keyMark).orElse(Mark.NONE);
    if (plugin.isEmpty()) {
      List<String> ids = catalog.plugins().stream().map(Plugin::id).toList();
      String all =
          ids.isEmpty()
              ? "There is none at all: is the plugin folder the right one?"
              : "The installed plugins are: " + String.join(", ", ids) + ".";
      problems.add(key, "no plugin '" + id + "' is installed. " + Nearest.hint(id, ids, all));
      return;
    }
    Mark value = entry.map(e -> e.value().mark()).orElse(Mark.NONE);
    range(id, plugin.get().version(), range, value);
  }

  private void component(Use use) {
    Optional<Component> component = catalog.component(use.name());
    if (use.version() != null && component.isPresent()) {
      Component found = component.get();
      range(found.plugin(), found.version(), use.version(), use.node().place("version"));
    }
  }

  private void range(String plugin, String version, String range, Mark mark) {
    try {
      if (version.isEmpty()) {
        problems.add(mark, "this component has no version: it comes from the class path.");
      } else if (!VersionRange.of(range).includes(version)) {
        problems.add(
            mark,
            "the plugin '"
                + plugin
                + "' is installed in version "
                + version
                + ", which is not in the range '"
                + range
                + "'. Change the range, or install another version.");
      }
    } catch (IllegalArgumentException e) {
      problems.add(mark, String.valueOf(e.getMessage()));
    }
  }
}
