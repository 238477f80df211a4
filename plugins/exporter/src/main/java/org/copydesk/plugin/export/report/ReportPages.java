package org.copydesk.plugin.export.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Writes what is the same in every report: its pages, styles and scripts, and the libraries. */
final class ReportPages {

  private static final Template PAGE =
      Mustache.compiler().emptyStringIsFalse(true).compile(text("page.mustache"));

  private static final List<String> STYLES =
      List.of("base.css", "table.css", "overview.css", "document.css");

  private static final List<String> SCRIPTS =
      List.of("loading.js", "elements.js", "rows.js", "theme.js");

  /**
   * A page.
   *
   * @param name its file's name, without the ending
   * @param label what the navigation calls it, empty where it does not stand there
   * @param scripts what it needs beside the common ones
   */
  private record Page(String name, String label, List<String> scripts) {}

  private static final List<String> TABLE = List.of("columns.js", "filters.js", "table.js");

  private static final List<Page> PAGES =
      List.of(
          new Page(
              "index",
              "Overview",
              List.of("chart.js", "cytoscape.js", "charts.js", "network.js", "overview.js")),
          new Page("documents", "Documents", TABLE),
          new Page("quotes", "Quotes", TABLE),
          new Page("statistics", "Statistics", TABLE),
          new Page("actors", "Actors", TABLE),
          new Page("ledger", "Ledger", TABLE),
          new Page("document", "", List.of("text.js", "side.js", "document.js")),
          new Page("actor", "", List.of("lines.js", "actor.js")));

  /** The libraries of the charts, by the names that they get in the report. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "chart.js",
          "chart.js/dist/chart.umd.min.js",
          "cytoscape.js",
          "cytoscape/dist/cytoscape.min.js");

  private final ReportFolder folder;

  ReportPages(ReportFolder folder) {
    this.folder = folder;
  }

  void write(String pipeline) throws IOException {
    for (String style : STYLES) {
      write("parts/" + style, text(style));
    }
    for (String script : SCRIPTS) {
      write("parts/" + script, text(script));
    }
    for (Page page : PAGES) {
      write(page.name() + ".html", PAGE.execute(values(page, pipeline)));
      for (String script : page.scripts()) {
        write("parts/" + script, script(script));
      }
    }
  }

  private static Map<String, Object> values(Page page, String pipeline) {
    List<Map<String, Object>> links =
        PAGES.stream()
            .filter(other -> !other.label().isEmpty())
            .map(
                other ->
                    Map.<String, Object>of(
                        "name", other.name(), "label", other.label(), "current", other == page))
            .toList();
    return Map.of(
        "pipeline", pipeline,
        "view", page.name(),
        "label", page.label(),
        "links", links,
        "styles", STYLES,
        "scripts", SCRIPTS,
        "own", page.scripts());
  }

  private static String script(String name) throws IOException {
    String library = LIBRARIES.get(name);
    return library == null ? text(name) : library(library);
  }

  /** Reads a file of a library's WebJar, whose folder carries the version. */
  private static String library(String path) throws IOException {
    String name = path.substring(0, path.indexOf('/'));
    Properties pom = new Properties();
    try (InputStream in = open("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
      pom.load(in);
    }
    String version = pom.getProperty("version");
    String rest = path.substring(path.indexOf('/'));
    return text("/META-INF/resources/webjars/" + name + "/" + version + rest);
  }

  private static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the plugin's resource " + name + ".", e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = ReportPages.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The plugin lacks its resource " + name + ".");
    }
    return in;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.file(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
