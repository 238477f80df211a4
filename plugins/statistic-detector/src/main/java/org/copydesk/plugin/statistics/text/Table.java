package org.copydesk.plugin.statistics.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists and tables of the plugin. */
public final class Table {

  private static final String FOLDER = "/org/copydesk/plugin/statistics/";
  private static final String COMMENT = "# ";

  private Table() {}

  /**
   * Returns the rows of a table, cut at tabs.
   *
   * @throws IllegalStateException if there is no such file in the plugin
   */
  public static List<String[]> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The plugin lacks its table '" + name + "'. Install it again.");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The table '" + name + "' cannot be read.", e);
    }
  }

  /** Returns the words of a list, one a line. */
  public static Set<String> words(String name) {
    return rows(name).stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
  }
}
