package org.copydesk.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.stage.Stage;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.plugin.PluginProject;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that was built elsewhere, with a record and a layer of its own, in a pipeline. */
class PluginPipelineTest {

  private static final String FACTORY =
      """
      package exclamations;

      import java.util.ArrayList;
      import java.util.List;
      import org.copydesk.api.annotation.*;
      import org.copydesk.api.component.*;
      import org.copydesk.api.document.Document;
      import org.copydesk.api.stage.*;

      @org.pf4j.Extension
      public class Factory implements StageFactory<Factory.Settings> {

        record Settings(@Default("!") String mark, @Range(min = 1) @Default("1") int least) {
          Settings {
            if (mark.isEmpty()) {
              throw new IllegalArgumentException("A mark has at least one character.");
            }
          }
        }

        record Exclamation(Span span, String mark) implements Annotation {}

        static final LayerKey<Exclamation> LAYER = LayerKey.of("exclamations", Exclamation.class);

        @Override public String name() { return "exclamations"; }
        @Override public Class<Settings> settingsType() { return Settings.class; }
        @Override public Descriptor describe(Settings settings) {
          return Descriptor.of("Finds exclamations.").provides(LAYER);
        }
        @Override public Stage create(Settings settings, ComponentContext context) {
          ClassLoader thread = Thread.currentThread().getContextClassLoader();
          if (thread != getClass().getClassLoader()) {
            throw new IllegalStateException("The thread is not the plugin's: " + thread);
          }
          if (settings.mark().equals("?")) {
            throw new IllegalArgumentException("A question mark is no exclamation mark.");
          }
          return document -> add(document, settings.mark());
        }

        private static Document add(Document document, String mark) {
          if (Thread.currentThread().getContextClassLoader() != Factory.class.getClassLoader()) {
            throw new IllegalStateException("The thread is not the plugin's.");
          }
          List<Exclamation> found = new ArrayList<>();
          for (int i = document.text().indexOf(mark); i >= 0;
              i = document.text().indexOf(mark, i + 1)) {
            found.add(new Exclamation(new Span(i, i + mark.length()), mark));
          }
          return document.with(LAYER, found);
        }
      }
      """;

  @TempDir private Path folder;

  private Catalog catalog() throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    PluginProject.empty(folder, "exclamations")
        .source("exclamations.Factory", FACTORY)
        .property("plugin.version", "1.3.0")
        .zip(plugins);
    return Catalog.open(List.of(plugins), folder.resolve("cache"));
  }

  private static Pipeline pipeline(Catalog catalog, Map<String, ?> settings) {
    return Assembler.assemble(
        Definition.builder("p").stage("exclamations", settings).build(), catalog);
  }

  @Test
  void aPrivateSettingsRecordOfAPluginIsFilledAndItsStageRuns() throws Exception {
    try (Catalog catalog = catalog()) {
      var step = pipeline(catalog, Map.of("mark", "!!")).stages().get(0);
      assertThat(step.producer()).isEqualTo(new Producer("exclamations", "exclamations", "1.3.0"));
      try (Stage stage = step.create().get()) {
        var document = stage.process(Documents.english("Stop!! Now!!"));
        assertThat(document.layers())
            .singleElement()
            .satisfies(l -> assertThat(l.size()).isEqualTo(2));
      }
    }
  }

  @Test
  void whatAPluginsRecordRefusesIsShownToTheUser() throws Exception {
    try (Catalog catalog = catalog()) {
      assertThatThrownBy(() -> pipeline(catalog, Map.of("mark", "", "least", 0)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage("error: 'least' is 0; it takes at least 1.");
      assertThatThrownBy(() -> pipeline(catalog, Map.of("mark", "")))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage(
              "error: 'exclamations' cannot work with these settings: A mark has at least one"
                  + " character.");
    }
  }

  @Test
  void whatAPluginRefusesWhenItIsMadeIsShownToTheUser() throws Exception {
    try (Catalog catalog = catalog()) {
      Pipeline pipeline = pipeline(catalog, Map.of("mark", "?"));

      assertThatThrownBy(() -> pipeline.stages().get(0).create().get())
          .isInstanceOf(ConfigurationException.class)
          .hasMessage(
              "error: 'exclamations' cannot work with these settings: A question mark is no"
                  + " exclamation mark.");
    }
  }
}
