package org.copydesk.plugin.export.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.export.OutputFile;

/** One page of the report while it is written. */
final class ReportPage implements AutoCloseable {

  private static final Map<String, String> LABELS =
      Map.of(
          "index.html", "Overview",
          "quotes.html", "Quotes",
          "statistics.html", "Statistics",
          "actors.html", "Actors");
  private static final List<String> ORDER =
      List.of("index.html", "quotes.html", "statistics.html", "actors.html");

  private final ReportTemplates templates;
  private final OutputFile file;

  private ReportPage(ReportTemplates templates, OutputFile file) {
    this.templates = templates;
    this.file = file;
  }

  /**
   * Starts a page.
   *
   * @param name the page's file, relative to the report's folder
   * @param root the way from the page back to that folder, such as {@code ../}
   */
  static ReportPage open(
      ReportTemplates templates, Path path, String name, String root, String title, String pipeline)
      throws IOException {
    ReportPage page = new ReportPage(templates, OutputFile.create(path));
    page.render(
        "head",
        Map.of(
            "title",
            title,
            "pipeline",
            pipeline,
            "root",
            root,
            "policy",
            templates.policy(),
            "css",
            templates.css(),
            "pages",
            ORDER.stream().map(file -> link(file, name)).toList()));
    return page;
  }

  private static Map<String, Object> link(String file, String current) {
    Map<String, Object> link = new HashMap<>();
    link.put("file", file);
    link.put("label", LABELS.get(file));
    link.put("current", file.equals(current));
    return link;
  }

  void render(String template, Map<String, ?> values) throws IOException {
    Writer writer = file.writer();
    templates.render(template, values, writer);
  }

  void finish() throws IOException {
    render("tail", Map.of("script", templates.script()));
    file.commit();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
