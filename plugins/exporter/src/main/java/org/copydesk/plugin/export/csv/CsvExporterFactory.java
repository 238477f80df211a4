package org.copydesk.plugin.export.csv;

import java.nio.file.Path;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.vocabulary.Layers;
import org.pf4j.Extension;

/** Makes the {@code csv} exporter. */
@Extension
public final class CsvExporterFactory implements ExporterFactory<CsvSettings> {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public Class<CsvSettings> settingsType() {
    return CsvSettings.class;
  }

  @Override
  public Descriptor describe(CsvSettings settings) {
    return Descriptor.of("Writes a table each of quotes, statistics and actors.")
        .uses(Layers.QUOTES, Layers.STATISTICS, Layers.ACTORS, Layers.ACTOR_TIES);
  }

  @Override
  public Exporter create(CsvSettings settings, Path output, ComponentContext context) {
    return new CsvExporter(output.resolve(settings.path()).normalize());
  }
}
