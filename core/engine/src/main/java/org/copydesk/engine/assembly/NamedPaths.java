package org.copydesk.engine.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.engine.config.Mark;
import org.copydesk.engine.config.Node;
import org.copydesk.engine.config.Setting;
import org.copydesk.engine.config.SettingsShape;
import org.jspecify.annotations.Nullable;

/** Finds the paths in a settings record, with their places in the file. */
final class NamedPaths {

  /**
   * A path that a setting names.
   *
   * @param setting the setting's name
   * @param path resolved
   * @param mark where it stands in the file
   */
  record NamedPath(String setting, Path path, Mark mark) {

    boolean isThere() {
      return Files.exists(path);
    }
  }

  private NamedPaths() {}

  static List<NamedPath> of(Record settings, Node node) {
    SettingsShape shape = SettingsShape.of(settings.getClass());
    return shape.settings().stream()
        .flatMap(setting -> in(setting, shape.value(settings, setting), child(node, setting)))
        .toList();
  }

  private static Stream<NamedPath> in(Setting setting, @Nullable Object value, Node node) {
    if (value instanceof Path path) {
      return Stream.of(new NamedPath(setting.name(), path, node.mark()));
    }
    if (value instanceof Collection<?> items) {
      return items.stream().flatMap(item -> in(setting, item, node));
    }
    return value instanceof Record nested ? of(nested, node).stream() : Stream.empty();
  }

  private static Node child(Node node, Setting setting) {
    return node instanceof Node.Mapping map
        ? map.entry(setting.name()).map(Node.Entry::value).orElse(node)
        : node;
  }
}
