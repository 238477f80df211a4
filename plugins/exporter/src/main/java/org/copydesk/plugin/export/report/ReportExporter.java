package org.copydesk.plugin.export.report;

import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report: an overview, a table each of quotes, statistics and actors, and a page a
 * document.
 */
final class ReportExporter implements Exporter {

  private static final String TITLE = "Copydesk report";

  private final Path path;
  private final ReportTemplates templates;
  private final Map<ReportTable, ReportPage> tables = new LinkedHashMap<>();
  private final ReportOverview overview = new ReportOverview();
  private @Nullable ReportFolder folder;

  ReportExporter(Path path, ReportTemplates templates) {
    this.path = path;
    this.templates = templates;
  }

  @Override
  public void export(Document document) throws IOException {
    ReportFolder target = open();
    ReportDocument view = new ReportDocument(document);
    try (ReportPage page =
        ReportPage.open(
            templates, target.file(view.page()), view.page(), "../", view.title(), TITLE)) {
      page.render("document", view.values());
      page.finish();
      for (Map.Entry<ReportTable, ReportPage> table : tables.entrySet()) {
        for (Map<String, Object> row : table.getKey().rows().apply(view)) {
          table.getValue().render(table.getKey().row(), row);
        }
      }
    } catch (MustacheException e) {
      throw new IOException("Cannot write the report of " + document.origin().place(), e);
    }
    overview.add(view);
  }

  @Override
  public List<Path> complete(RunFacts run) throws IOException {
    ReportFolder target = open();
    for (ReportPage page : tables.values()) {
      page.render("table-end", Map.of());
      page.finish();
    }
    try (ReportPage page =
        ReportPage.open(
            templates, target.file("index.html"), "index.html", "", run.pipeline(), TITLE)) {
      page.render("index", overview.values(run));
      for (Map<String, Object> row : overview.rows()) {
        page.render("index-row", row);
      }
      page.render("table-end", Map.of());
      page.finish();
    }
    target.commit();
    return List.of(target.finalFile("index.html"));
  }

  private ReportFolder open() throws IOException {
    if (folder == null) {
      folder = ReportFolder.create(path);
      for (ReportTable table : ReportTable.all()) {
        ReportPage page =
            ReportPage.open(
                templates, folder.file(table.file()), table.file(), "", table.title(), TITLE);
        tables.put(table, page);
        page.render("table", Map.of("title", table.title(), "columns", table.columns()));
      }
    }
    return folder;
  }

  @Override
  public void close() throws IOException {
    for (ReportPage page : tables.values()) {
      page.close();
    }
    if (folder != null) {
      folder.close();
    }
  }
}
