package org.copydesk.engine.assembly;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.stage.CorpusStageFactory;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.When;
import org.copydesk.engine.pipeline.Condition;
import org.copydesk.engine.pipeline.CorpusStep;
import org.copydesk.engine.pipeline.ExporterStep;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.plugin.SharedValues;

/** Makes the steps of a pipeline of components with their settings. */
final class Steps {

  private final Definition definition;

  Steps(Definition definition) {
    this.definition = definition;
  }

  @SuppressWarnings("unchecked") // the settings were made as the factory's own type
  StageStep stage(Bound bound) {
    StageFactory<Record> factory = (StageFactory<Record>) bound.component().factory();
    return new StageStep(
        producer(bound),
        bound.descriptor(),
        condition(bound.use().when()),
        digest(bound),
        () ->
            new InPlugin.OfStage(
                made(bound, () -> factory.create(bound.settings(), context(bound)))));
  }

  @SuppressWarnings("unchecked") // the settings were made as the factory's own type
  CorpusStep corpus(Bound bound) {
    CorpusStageFactory<Record> factory = (CorpusStageFactory<Record>) bound.component().factory();
    return new CorpusStep(
        producer(bound),
        bound.descriptor(),
        () ->
            new InPlugin.OfCorpusStage(
                made(bound, () -> factory.create(bound.settings(), context(bound)))));
  }

  @SuppressWarnings("unchecked") // the settings were made as the factory's own type
  ExporterStep exporter(Bound bound) {
    ExporterFactory<Record> factory = (ExporterFactory<Record>) bound.component().factory();
    return new ExporterStep(
        producer(bound),
        bound.descriptor(),
        output ->
            new InPlugin.OfExporter(
                made(bound, () -> factory.create(bound.settings(), output, context(bound)))));
  }

  /** What a component refuses when it is made is the fault of its settings. */
  private <T> T made(Bound bound, Supplier<T> create) {
    try {
      return PluginThread.call(bound.component().factory(), create::get);
    } catch (IllegalArgumentException e) {
      String message =
          "'" + bound.use().id() + "' cannot work with these settings: " + e.getMessage();
      throw refused(bound, message);
    }
  }

  private String digest(Bound bound) {
    try {
      return SettingsDigest.of(bound);
    } catch (UncheckedIOException e) {
      throw refused(bound, e.getMessage() + " Check that it may be read: " + e.getCause());
    }
  }

  private ConfigurationException refused(Bound bound, String reason) {
    return new ConfigurationException(
        List.of(definition.source().problem(bound.use().node().place("with"), reason)));
  }

  private static Condition condition(When when) {
    return new Condition(when.language(), when.mediaType());
  }

  private static Producer producer(Bound bound) {
    return new Producer(bound.use().id(), bound.component().plugin(), bound.component().version());
  }

  private static ComponentContext context(Bound bound) {
    return new Context(bound.use().id(), bound.component().shared());
  }

  private record Context(String id, SharedValues values) implements ComponentContext {
    @Override
    public <T> T shared(String name, Supplier<T> load) {
      return values.value(name, load);
    }
  }
}
