package org.copydesk.engine.plugin;

import java.nio.file.Path;
import java.util.List;

/**
 * Something in a plugin folder that wants to be a plugin.
 *
 * @param origin the zip, jar or folder that was found
 * @param root where its descriptor lies: a jar or a folder
 * @param classPath the jars and class folders that make it up
 */
record Found(Path origin, Path root, List<Path> classPath) {

  Found {
    classPath = List.copyOf(classPath);
  }
}
