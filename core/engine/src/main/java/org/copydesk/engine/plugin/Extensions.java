package org.copydesk.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.api.tool.Tool;

/**
 * What the classes in an index of extensions are to Copydesk.
 *
 * @param factories the makers of components
 * @param tools the commands
 */
record Extensions(List<ComponentFactory<?>> factories, List<Tool> tools) {

  static final String INDEX = "META-INF/extensions.idx";

  static final String NO_INDEX =
      "it has no index of extensions ("
          + INDEX
          + "), so that nothing in it can be found. Mark its factories with PF4J's @Extension, and"
          + " name org.pf4j:pf4j in the compiler plugin's annotationProcessorPaths: from JDK 23 on"
          + " a processor on the class path alone is not run.";

  /** Makes an instance of each class that is a factory or a tool. */
  static Extensions of(List<String> names, ClassLoader loader, Consumer<String> problems) {
    Extensions extensions = new Extensions(new ArrayList<>(), new ArrayList<>());
    for (String name : names) {
      try {
        extensions.add(Class.forName(name, true, loader));
      } catch (ClassNotFoundException e) {
        problems.accept(
            "its index of extensions names the class '"
                + name
                + "', which is not in it. Build it"
                + " anew.");
      } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
        problems.accept(
            "its class '"
                + name
                + "' cannot be loaded: "
                + reason(e)
                + ". Build it against this"
                + " version of copydesk-api, with the libraries that it needs.");
      }
    }
    return extensions;
  }

  /** Reads the indexes of the class path. */
  static Extensions onClassPath(ClassLoader loader, Consumer<String> problems) {
    Set<String> names = new LinkedHashSet<>();
    try {
      for (URL index : Collections.list(loader.getResources(INDEX))) {
        try (InputStream in = index.openStream()) {
          names.addAll(names(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    } catch (IOException e) {
      problems.accept("The indexes of the class path cannot be read: " + e.getMessage() + ".");
    }
    return of(List.copyOf(names), loader, reason -> problems.accept("The class path: " + reason));
  }

  /** Returns the lines of an index, without comments. */
  static List<String> names(String index) {
    return index
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private void add(Class<?> type) throws ReflectiveOperationException {
    if (ComponentFactory.class.isAssignableFrom(type)) {
      factories.add((ComponentFactory<?>) type.getDeclaredConstructor().newInstance());
    } else if (Tool.class.isAssignableFrom(type)) {
      tools.add((Tool) type.getDeclaredConstructor().newInstance());
    }
  }

  private static Throwable reason(Throwable thrown) {
    return thrown.getCause() == null ? thrown : thrown.getCause();
  }
}
