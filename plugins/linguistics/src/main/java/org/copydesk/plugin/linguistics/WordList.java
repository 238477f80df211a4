package org.copydesk.plugin.linguistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside the classes; lines that start with # are comments. */
final class WordList {

  private WordList() {}

  /** Returns the lines of a list, each trimmed, as a set. */
  static Set<String> words(String name) {
    return lines(name).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the rows of a table whose cells are parted by tabs. */
  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t", -1)).toList();
  }

  /** Returns the items of a list whose lines hold several, parted by commas. */
  static List<String> items(String name) {
    return items(lines(name));
  }

  /** Returns the items of lines, parted by commas. */
  static List<String> items(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(", ")))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = open(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word list '" + name + "'.", e);
    }
  }

  /** Opens a resource of this package, or one given by its absolute path. */
  static InputStream open(String name) throws IOException {
    InputStream in = WordList.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(
          "The linguistics plugin lacks its resource '" + name + "'; install the plugin again.");
    }
    return in;
  }
}
