package org.copydesk.plugin.export.report;

import java.nio.file.Path;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.vocabulary.Layers;
import org.pf4j.Extension;

/** Makes the {@code html-report} exporter. */
@Extension
public final class ReportExporterFactory implements ExporterFactory<ReportSettings> {

  @Override
  public String name() {
    return "html-report";
  }

  @Override
  public Class<ReportSettings> settingsType() {
    return ReportSettings.class;
  }

  @Override
  public Descriptor describe(ReportSettings settings) {
    return Descriptor.of(
            "Writes a report with charts, tables, and a page for each actor and document.")
        .uses(Layers.QUOTES, Layers.STATISTICS, Layers.ACTORS, Layers.ACTOR_TIES);
  }

  @Override
  public Exporter create(ReportSettings settings, Path output, ComponentContext context) {
    return new ReportExporter(output.resolve(settings.path()));
  }
}
