package org.copydesk.embed;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.TikaLoader;

/** Puts the builds of plugins and loader into the keys under which the store keeps results. */
final class Builds {

  private Builds() {}

  /** Returns the pipeline with stages whose digests tell their builds apart. */
  static Pipeline marked(Pipeline pipeline, Definition definition, Catalog catalog) {
    List<StageStep> stages =
        pipeline.stages().stream().map(step -> marked(step, definition, catalog)).toList();
    return new Pipeline(pipeline.name(), stages, pipeline.corpusStages(), pipeline.exporters());
  }

  private static StageStep marked(StageStep step, Definition definition, Catalog catalog) {
    String build =
        definition.stages().stream()
            .filter(use -> use.id().equals(step.id()))
            .flatMap(use -> catalog.component(use.name()).stream())
            .map(component -> Build.of(component.factory().getClass()))
            .collect(Collectors.joining());
    return new StageStep(
        step.producer(), step.descriptor(), step.when(), step.digest() + build, step.create());
  }

  /** Tells in which way documents are read: the settings, the loader's build, its libraries. */
  static String reading(LoaderSettings settings) {
    String libraries =
        Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
            .map(entry -> String.valueOf(Path.of(entry).getFileName()))
            .sorted()
            .collect(Collectors.joining(" "));
    return settings + " " + Build.of(TikaLoader.class) + " " + libraries;
  }
}
