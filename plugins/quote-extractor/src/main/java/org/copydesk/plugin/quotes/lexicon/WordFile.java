package org.copydesk.plugin.quotes.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lines of a resource file, comments and blank lines left out. */
public final class WordFile {

  private static final String FOLDER = "/org/copydesk/plugin/quotes/";

  private WordFile() {}

  static Set<String> words(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the lines of a file of the plugin.
   *
   * @throws IllegalStateException if the plugin's jar lacks it
   */
  public static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The plugin's jar lacks its word list '" + name + "'.");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The plugin's word list '" + name + "' cannot be read.", e);
    }
  }
}
