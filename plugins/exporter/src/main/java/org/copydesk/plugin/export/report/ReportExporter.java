package org.copydesk.plugin.export.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.RunFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Writes the report: a few pages, the scripts that show them, and what they show, in pieces that
 * are loaded when they are looked at.
 */
final class ReportExporter implements Exporter {

  private final Path path;
  private @Nullable ReportFolder folder;
  private @Nullable ReportWriter writer;

  ReportExporter(Path path) {
    this.path = path;
  }

  @Override
  public void export(Document document) throws IOException {
    try {
      writer().add(document);
    } catch (JacksonException e) {
      throw new IOException("Cannot write the report of " + document.origin().place(), e);
    }
  }

  @Override
  public List<Path> complete(RunFacts run) throws IOException {
    ReportFolder target = folder();
    try {
      writer().complete(run);
    } catch (JacksonException e) {
      throw new IOException("Cannot write the report's tables", e);
    }
    target.commit();
    return List.of(target.finalFile("index.html"));
  }

  private ReportWriter writer() throws IOException {
    if (writer == null) {
      writer = new ReportWriter(folder());
    }
    return writer;
  }

  private ReportFolder folder() throws IOException {
    if (folder == null) {
      folder = ReportFolder.create(path);
    }
    return folder;
  }

  @Override
  public void close() throws IOException {
    if (folder != null) {
      folder.close();
    }
  }
}
