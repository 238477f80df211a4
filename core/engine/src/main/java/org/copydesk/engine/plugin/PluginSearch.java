package org.copydesk.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for plugins in folders. */
final class PluginSearch {

  private static final String DESCRIPTOR = "plugin.properties";
  private static final Path DEVELOPED = Path.of("target", "classes");

  private final ZipCache cache;
  private final List<String> problems;

  PluginSearch(ZipCache cache, List<String> problems) {
    this.cache = cache;
    this.problems = problems;
  }

  List<Found> in(List<Path> folders) {
    List<Found> found = new ArrayList<>();
    folders.stream()
        .map(folder -> folder.toAbsolutePath().normalize())
        .distinct()
        .forEach(folder -> in(folder, found));
    return found;
  }

  private void in(Path folder, List<Found> found) {
    if (!Files.exists(folder)) {
      problems.add(folder + ": error: there is no such plugin folder. Check the path.");
      return;
    }
    int before = found.size() + problems.size();
    if (!add(folder, found)) {
      children(folder).forEach(child -> add(child, found));
    }
    if (found.size() + problems.size() == before) {
      problems.add(
          folder
              + ": error: there is no plugin in this folder. Looked for zips (*.zip), jars (*.jar),"
              + " folders with a plugin.properties, and projects with"
              + " target/classes/plugin.properties, which are to be built first.");
    }
  }

  /** Tells whether the path was taken for a plugin, or for something that means to be one. */
  private boolean add(Path path, List<Found> found) {
    int before = found.size() + problems.size();
    try {
      if (Files.isDirectory(path)) {
        addFolder(path, found);
      } else {
        addFile(path, found);
      }
    } catch (IOException e) {
      problems.add(path + ": error: " + e.getMessage());
    }
    return found.size() + problems.size() > before;
  }

  private void addFile(Path path, List<Found> found) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jar")) {
      found.add(new Found(path, path, List.of(path)));
    } else if (name.endsWith(".zip")) {
      found.add(unpacked(path, cache.unpacked(path)));
    }
  }

  private void addFolder(Path folder, List<Found> found) throws IOException {
    if (Files.exists(folder.resolve(DEVELOPED).resolve(DESCRIPTOR))) {
      found.add(developed(folder));
    } else if (Files.exists(folder.resolve(DESCRIPTOR))) {
      found.add(unpacked(folder, folder));
    } else if (!jars(folder.resolve("lib")).isEmpty()) {
      problems.add(folder + ": error: this folder has a lib folder, but no " + DESCRIPTOR + ".");
    }
  }

  private Found unpacked(Path origin, Path root) {
    List<Path> classPath = new ArrayList<>();
    if (Files.isDirectory(root.resolve("classes"))) {
      classPath.add(root.resolve("classes"));
    }
    classPath.addAll(jars(root.resolve("lib")));
    return new Found(origin, root, classPath);
  }

  /**
   * A Maven project: its classes, and the libraries where the dependency plugin copies them or
   * where its own zip has them.
   */
  private Found developed(Path project) throws IOException {
    Path target = project.resolve("target");
    List<Path> classPath = new ArrayList<>();
    classPath.add(project.resolve(DEVELOPED));
    classPath.addAll(jars(target.resolve("lib")));
    classPath.addAll(jars(target.resolve("dependency")));
    for (Path zip : children(target)) {
      if (zip.toString().endsWith("-plugin.zip")) {
        classPath.addAll(jars(cache.unpacked(zip).resolve("lib")));
      }
    }
    return new Found(project, project.resolve(DEVELOPED), classPath);
  }

  private List<Path> jars(Path folder) {
    return children(folder).stream().filter(p -> p.toString().endsWith(".jar")).toList();
  }

  private List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(folder + ": error: this folder cannot be read: " + e.getMessage() + ".");
      return List.of();
    }
  }
}
