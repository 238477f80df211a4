package org.copydesk.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for plugins in folders. */
final class PluginSearch {

  private static final String DESCRIPTOR = "plugin.properties";
  private static final Path DEVELOPED = Path.of("target", "classes");

  private final ZipCache cache;
  private final HeldPlugins held;
  private final List<String> problems;

  PluginSearch(Path cache, List<String> problems) {
    this.held = new HeldPlugins();
    this.cache = new ZipCache(cache, held);
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
      List<Path> children = children(folder);
      children.forEach(child -> add(child, found));
      addMissing(folder, children);
    }
    if (found.size() + problems.size() == before) {
      problems.add(
          folder
              + ": error: there is no plugin in this folder. Looked for zips (*.zip), jars (*.jar),"
              + " folders with a plugin.properties, and projects with"
              + " target/classes/plugin.properties, which are to be built first.");
    }
  }

  private void addMissing(Path folder, List<Path> children) {
    try {
      problems.addAll(
          held.missing(
              folder,
              children.stream().map(c -> c.getFileName().toString()).collect(Collectors.toSet())));
    } catch (PluginException e) {
      addOnce(e);
    }
  }

  /** A list that cannot be read concerns every plugin beside it, and is told once. */
  private void addOnce(PluginException e) {
    e.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
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
    } catch (PluginException e) {
      addOnce(e);
      return true;
    }
    return found.size() + problems.size() > before;
  }

  /** Tells whether a folder is a plugin. */
  static boolean isPlugin(Path folder) {
    return Files.exists(folder.resolve(DEVELOPED).resolve(DESCRIPTOR))
        || Files.exists(folder.resolve(DESCRIPTOR));
  }

  /** Tells whether a path has the name of a plugin's file. */
  static boolean isFile(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !Files.isDirectory(path) && (name.endsWith(".jar") || name.endsWith(".zip"));
  }

  private void addFile(Path path, List<Found> found) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jar")) {
      Path jar = held.locked(path) ? cache.copied(path) : path;
      found.add(new Found(path, jar, List.of(jar)));
    } else if (name.endsWith(".zip")) {
      found.add(unpacked(path, cache.unpacked(path)));
    }
  }

  private void addFolder(Path folder, List<Found> found) throws IOException {
    if (isPlugin(folder)) {
      held.refuseFolder(folder);
    }
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
    return children(folder, problems);
  }

  /** Returns what lies in a folder by its names, hidden files aside. */
  static List<Path> children(Path folder, List<String> problems) {
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
