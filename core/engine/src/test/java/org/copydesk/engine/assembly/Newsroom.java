package org.copydesk.engine.assembly;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.component.NoSettings;
import org.copydesk.api.component.Range;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.stage.CorpusStage;
import org.copydesk.api.stage.CorpusStageFactory;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.stage.Table;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.PluginsInMemory;
import org.jspecify.annotations.Nullable;

/** A small newsroom of components whose stages do nothing: what they say of themselves counts. */
public final class Newsroom {

  private Newsroom() {}

  public static Catalog catalog() {
    return PluginsInMemory.of("newsdesk", "1.2.0", factories());
  }

  static List<ComponentFactory<?>> factories() {
    return List.of(
        stage(
            "linguistics",
            NoSettings.class,
            Descriptor.of("Finds words.")
                .provides(Layers.SENTENCES, Layers.TOKENS, Layers.ENTITIES)),
        stage(
            "quote-extractor",
            QuoteSettings.class,
            Descriptor.of("Finds quotes.")
                .requires(Layers.SENTENCES, Layers.TOKENS)
                .provides(Layers.QUOTES)),
        stage(
            "statistic-detector",
            NoSettings.class,
            Descriptor.of("Finds figures.").requires(Layers.TOKENS).provides(Layers.STATISTICS)),
        stage(
            "actor-linker",
            ActorSettings.class,
            Descriptor.of("Links actors.")
                .requires(Layers.ENTITIES, Layers.QUOTES)
                .provides(Layers.ACTORS, Layers.ACTOR_TIES)),
        stage(
            "rare-finder",
            NoSettings.class,
            Descriptor.of("Needs what nobody has.")
                .requires(LayerKey.of("rarities", org.copydesk.api.vocabulary.Entity.class))),
        new CorpusFactory(),
        new JsonLines());
  }

  /** Settings of nearly every type. */
  @Description("How quotes are found.")
  public record QuoteSettings(
      @Description("The fewest words of a quote.") @Default("1") @Range(min = 1, max = 50)
          int minWords,
      @Description("How sure the extractor must be.") @Default("0.5") @Range(min = 0, max = 1)
          double confidence,
      @Description("Whether indirect quotes count.") @Default("true") boolean indirect,
      @Description("Which quotation marks count.") @Default("any") Marks marks,
      @Description("How long to think.") @Default("10s") Duration patience,
      @Description("Further reporting verbs.") List<String> verbs,
      @Description("Verbs to leave out.") Set<String> not,
      @Description("Names for the kinds.") Map<String, String> names,
      @Description("A note.") @Nullable String note,
      @Description("Who may speak.") Speakers speakers) {

    public QuoteSettings {
      verbs = List.copyOf(verbs);
      if (verbs.contains("said") && not.contains("said")) {
        throw new IllegalArgumentException("'said' cannot be wanted and left out.");
      }
    }
  }

  /** Settings in settings. */
  public record Speakers(@Default("5") int most, @Nullable Integer least) {}

  /** An enum of two words. */
  public enum Marks {
    ANY,
    CURLY_ONLY,
    STRAIGHT_ONLY
  }

  /** A file that is needed. */
  public record ActorSettings(
      @Description("A file of actors.") @Nullable Path knowledgeBase,
      @Description("A house style.") @Nullable String style) {}

  private static <S extends Record> StageFactory<S> stage(
      String name, Class<S> type, Descriptor descriptor) {
    return new NamedStage<>(name, type, descriptor);
  }

  private record NamedStage<S extends Record>(
      String name, Class<S> settingsType, Descriptor descriptor) implements StageFactory<S> {
    @Override
    public Descriptor describe(S settings) {
      return descriptor;
    }

    @Override
    public Stage create(S settings, ComponentContext context) {
      if (settings instanceof ActorSettings actors && "wrong".equals(actors.style())) {
        throw new IllegalArgumentException("There is no house style 'wrong'.");
      }
      return document -> document;
    }
  }

  private static final class CorpusFactory implements CorpusStageFactory<NoSettings> {
    @Override
    public String name() {
      return "actor-table";
    }

    @Override
    public Class<NoSettings> settingsType() {
      return NoSettings.class;
    }

    @Override
    public Descriptor describe(NoSettings settings) {
      return Descriptor.of("Counts actors.").requires(Layers.ACTORS);
    }

    @Override
    public CorpusStage create(NoSettings settings, ComponentContext context) {
      return new CorpusStage() {
        @Override
        public void accept(Document document) {}

        @Override
        public List<Table> tables() {
          return List.of();
        }
      };
    }
  }

  /** Where the lines go. */
  public record JsonLinesSettings(
      @Description("The file to write.") @Default("documents.jsonl") Path path,
      @Description("A layer that must be there.") @Nullable String needs) {}

  private static final class JsonLines implements ExporterFactory<JsonLinesSettings> {
    @Override
    public String name() {
      return "jsonl";
    }

    @Override
    public Class<JsonLinesSettings> settingsType() {
      return JsonLinesSettings.class;
    }

    @Override
    public Descriptor describe(JsonLinesSettings settings) {
      Descriptor descriptor = Descriptor.of("Writes lines to " + settings.path().getFileName());
      return settings.needs() == null
          ? descriptor
          : descriptor.requires(
              LayerKey.of(settings.needs(), org.copydesk.api.vocabulary.Quote.class));
    }

    @Override
    public Exporter create(JsonLinesSettings settings, Path output, ComponentContext context) {
      return new Exporter() {
        @Override
        public void export(Document document) {}

        @Override
        public List<Path> complete(RunFacts run) {
          return List.of(settings.path());
        }

        @Override
        public void close() {}
      };
    }
  }
}
