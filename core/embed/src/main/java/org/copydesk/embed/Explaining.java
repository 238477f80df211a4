package org.copydesk.embed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.embed.Explanation.Origin;
import org.copydesk.embed.Explanation.Route;
import org.copydesk.embed.Explanation.Step;
import org.copydesk.engine.assembly.Assembler;
import org.copydesk.engine.assembly.Part;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.InputDefinition;
import org.copydesk.engine.pipeline.Condition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.ComponentKind;
import org.copydesk.engine.worker.TimeLimits;
import org.copydesk.engine.worker.Workbench;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.TikaLoader;

/** Finds out what a run would do. */
final class Explaining {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PRACTICE = Duration.ofSeconds(3);

  private final Definition definition;
  private final Pipeline pipeline;
  private final List<Part> parts;
  private final int workers;

  /**
   * Assembles the pipeline.
   *
   * @throws org.copydesk.engine.config.ConfigurationException if it cannot run as it is written
   */
  Explaining(Definition definition, Catalog catalog, int workers) {
    this.definition = definition;
    this.pipeline = Assembler.assemble(definition, catalog);
    this.parts = Assembler.parts(definition, catalog);
    this.workers = workers;
  }

  Explanation explanation(boolean wantsSample) {
    Optional<Listing> listing = listing();
    Optional<Sample> sample = wantsSample ? listing.map(this::sample) : Optional.empty();
    Optional<Survey> survey = listing.map(Listing::survey);
    return new Explanation(
        definition.name(),
        input(),
        survey,
        steps(false),
        survey.map(this::routes).orElse(List.of()),
        steps(true),
        definition.output(),
        workers,
        sample);
  }

  private Path input() {
    InputDefinition input = definition.input();
    return input == null ? InputDefinition.STANDARD_INPUT : input.path();
  }

  private Optional<Listing> listing() {
    if (input().equals(InputDefinition.STANDARD_INPUT)) {
      return Optional.empty();
    }
    try {
      FileTypes types = FileTypes.of(Intake.reading(definition));
      return Optional.of(Listing.of(Intake.folder(definition), types));
    } catch (IOException e) {
      throw new RunException("The input '" + input() + "' cannot be listed: " + e.getMessage(), e);
    }
  }

  private Sample sample(Listing listing) {
    LoaderSettings reading = Intake.reading(definition);
    try (Workbench worker =
        new Workbench(
            pipeline.stages(),
            () -> TikaLoader.of(reading),
            TimeLimits.of(definition.run().timeout()))) {
      return Sample.of(listing.sample(FolderLook.SAMPLE), worker, PATIENCE, PRACTICE);
    }
  }

  private List<Step> steps(boolean outputs) {
    return parts.stream()
        .filter(part -> outputs == (part.component().kind() == ComponentKind.EXPORTER))
        .map(Explaining::step)
        .toList();
  }

  private static Step step(Part part) {
    return new Step(
        part.id(),
        part.component().name(),
        part.descriptor().summary(),
        new Origin(
            part.component().plugin(),
            part.component().version(),
            Build.of(part.component().factory().getClass())),
        names(part.descriptor().requires()),
        names(part.descriptor().uses()),
        names(part.descriptor().provides()),
        languages(part),
        part.paths());
  }

  private static Set<String> languages(Part part) {
    Set<String> languages = new TreeSet<>(part.descriptor().languages());
    Set<String> wanted = part.when().language();
    if (languages.isEmpty()) {
      return wanted;
    }
    if (!wanted.isEmpty()) {
      languages.retainAll(wanted);
    }
    return languages;
  }

  private static List<String> names(List<LayerKey<?>> keys) {
    return keys.stream().map(LayerKey::name).toList();
  }

  /** Kinds that are read alike and run through the same stages go the same way. */
  private List<Route> routes(Survey survey) {
    record Way(FileType.Reading reading, String reader, List<String> stages) {}
    Map<Way, List<Survey.Kind>> ways = new LinkedHashMap<>();
    for (Survey.Kind kind : survey.kinds()) {
      FileType type = kind.type();
      Way way = new Way(type.reading(), type.reader(), stages(type));
      ways.computeIfAbsent(way, w -> new ArrayList<>()).add(kind);
    }
    List<Route> routes = new ArrayList<>();
    ways.forEach((way, kinds) -> routes.add(route(kinds, way.stages())));
    return routes;
  }

  private static Route route(List<Survey.Kind> kinds, List<String> stages) {
    long files = kinds.stream().mapToLong(Survey.Kind::files).sum();
    return new Route(kinds.stream().map(Survey.Kind::type).toList(), files, stages);
  }

  private List<String> stages(FileType type) {
    return switch (type.reading()) {
      case NONE, UNTOLD, MEMBERS, PICTURE -> List.of();
      case STRUCTURE, TEXT, PLAIN ->
          parts.stream()
              .filter(part -> part.component().kind() == ComponentKind.STAGE)
              .filter(part -> condition(part).takes(type.mediaType()))
              .map(Part::id)
              .toList();
    };
  }

  private static Condition condition(Part part) {
    return new Condition(part.when().language(), part.when().mediaType());
  }
}
