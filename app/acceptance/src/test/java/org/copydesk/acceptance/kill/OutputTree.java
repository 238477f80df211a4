package org.copydesk.acceptance.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands in an output folder.
 *
 * @param digests the SHA-256 of each file by its path, without the run store
 * @param kept the paths of what is in the folder of the run store
 */
record OutputTree(Map<String, String> digests, List<String> kept) {

  static OutputTree of(Path output) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Path store = output.resolve(".copydesk");
    for (Path file : files(output)) {
      if (!file.startsWith(store)) {
        digests.put(output.relativize(file).toString(), sha256(file));
      }
    }
    return new OutputTree(digests, names(store));
  }

  /** Returns everything in a folder that is no folder itself, by its path in it. */
  static List<String> names(Path folder) throws IOException {
    return files(folder).stream().map(file -> folder.relativize(file).toString()).toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path)).sorted().toList();
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
