package org.copydesk.plugin.export.jsonl;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.vocabulary.Layers;
import org.pf4j.Extension;

/** Makes the {@code jsonl} exporter. */
@Extension
public final class JsonlExporterFactory implements ExporterFactory<JsonlSettings> {

  private static final Set<String> LARGE =
      Set.of(Layers.SENTENCES.name(), Layers.TOKENS.name(), "token-roles");

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public Class<JsonlSettings> settingsType() {
    return JsonlSettings.class;
  }

  @Override
  public Descriptor describe(JsonlSettings settings) {
    return Descriptor.of("Writes documents with all their layers as JSON Lines.");
  }

  @Override
  public Exporter create(JsonlSettings settings, Path output, ComponentContext context) {
    Set<String> leftOut = new HashSet<>(LARGE);
    settings.include().forEach(leftOut::remove);
    return new JsonlExporter(output.resolve(settings.path()), new DocumentTree(leftOut));
  }
}
