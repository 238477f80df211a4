package org.copydesk.plugin.actors.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that come with the plugin. */
public final class PluginTables {

  private static final String FOLDER = "/org/copydesk/plugin/actors/";

  private PluginTables() {}

  /** Reads a table of the plugin. */
  public static List<Row> rows(String name) {
    try (InputStream stream = PluginTables.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("The plugin comes with " + name + ", but it is not there.");
      }
      return CsvRows.read(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
