package org.copydesk.embed.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a drafted file and what belongs to it lie.
 *
 * @param folder the folder of documents
 * @param file the pipeline file that is to be
 */
record DraftPlaces(Path folder, Path file) {

  private static final String RUN_STORE = ".copydesk";

  DraftPlaces {
    folder = folder.toAbsolutePath().normalize();
    file = file.toAbsolutePath().normalize();
  }

  String fileName() {
    return file.getFileName().toString();
  }

  String schemaName() {
    return fileName().replaceFirst("\\.ya?ml$", "") + ".schema.json";
  }

  /** Returns the file's name as a shell takes it. */
  String shellName() {
    String name = fileName();
    return name.matches("[\\w.@%+=:,-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }

  /** Returns the schema's name as a reference that an editor can follow. */
  String schemaReference() {
    try {
      return new URI(null, null, "./" + schemaName(), null).getRawPath();
    } catch (URISyntaxException e) {
      return "./" + schemaName();
    }
  }

  Path schema() {
    return file.resolveSibling(schemaName());
  }

  /** Returns the pipeline's name: that of the folder. */
  String name() {
    Path name = folder.getFileName();
    return name == null ? "documents" : name.toString();
  }

  /** Returns the way from the file to the folder. */
  String input() {
    Path home = home();
    boolean related = home.getRoot() != null && home.getRoot().equals(folder.getRoot());
    if (!related) {
      return folder.toString();
    }
    String way = home.relativize(folder).toString().replace('\\', '/');
    return way.isEmpty() ? "." : way.startsWith("..") ? way : "./" + way;
  }

  /** Returns globs of the file and its schema where they lie among the documents. */
  List<String> own() {
    if (!home().startsWith(folder)) {
      return List.of();
    }
    String way = folder.relativize(home()).toString().replace('\\', '/');
    String prefix = way.isEmpty() ? "" : literal(way) + "/";
    return List.of(prefix + literal(fileName()), prefix + literal(schemaName()));
  }

  /** Returns an output folder that holds nothing of anybody else's. */
  String output() {
    for (int i = 1; ; i++) {
      String name = i == 1 ? "out" : i == 2 ? "copydesk-out" : "copydesk-out-" + (i - 1);
      Path folder = home().resolve(name);
      if (!Files.exists(folder) || Files.isDirectory(folder.resolve(RUN_STORE))) {
        return "./" + name;
      }
    }
  }

  Path outputFolder() {
    return home().resolve(output()).normalize();
  }

  private Path home() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static String literal(String name) {
    return name.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
  }
}
