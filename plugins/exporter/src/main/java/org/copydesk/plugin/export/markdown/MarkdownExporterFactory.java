package org.copydesk.plugin.export.markdown;

import java.nio.file.Path;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.vocabulary.Layers;
import org.pf4j.Extension;

/** Makes the {@code markdown} exporter. */
@Extension
public final class MarkdownExporterFactory implements ExporterFactory<MarkdownSettings> {

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public Class<MarkdownSettings> settingsType() {
    return MarkdownSettings.class;
  }

  @Override
  public Descriptor describe(MarkdownSettings settings) {
    return Descriptor.of("Writes a digest in Markdown: who said what, and which figures.")
        .uses(Layers.QUOTES, Layers.STATISTICS, Layers.ACTORS, Layers.ACTOR_TIES);
  }

  @Override
  public Exporter create(MarkdownSettings settings, Path output, ComponentContext context) {
    return new MarkdownExporter(output.resolve(settings.path()).normalize());
  }
}
