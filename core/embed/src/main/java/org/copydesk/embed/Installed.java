package org.copydesk.embed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.engine.plugin.Catalog;
import org.jspecify.annotations.Nullable;

/** Where components come from: plugin folders, and classes that the program has itself. */
final class Installed {

  private final List<Path> folders = new ArrayList<>();
  private final List<ComponentFactory<?>> factories = new ArrayList<>();
  private @Nullable Path cache;

  void addFolders(List<Path> more) {
    folders.addAll(more);
  }

  void addFactories(List<ComponentFactory<?>> more) {
    factories.addAll(more);
  }

  void setCache(Path folder) {
    cache = folder;
  }

  List<Path> folders() {
    return folders;
  }

  /** Returns the classes of the program's own factories. */
  List<String> factoryClasses() {
    return factories.stream().map(factory -> factory.getClass().getName()).toList();
  }

  Path cache() {
    return cache == null ? usersCache() : cache;
  }

  Catalog open() {
    Catalog own = Catalog.of(factories, List.of());
    if (folders.isEmpty()) {
      return own;
    }
    return Catalog.join(Catalog.open(folders, cache()), own);
  }

  static Path usersCache() {
    String named = System.getenv("XDG_CACHE_HOME");
    Path root =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(named);
    return root.resolve("copydesk").resolve("plugins");
  }
}
