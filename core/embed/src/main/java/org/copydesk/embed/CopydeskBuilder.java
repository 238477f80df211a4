package org.copydesk.embed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.engine.assembly.Assembler;
import org.copydesk.engine.assembly.InstalledStages;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.DefinitionBuilder;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.run.RunSettings;
import org.copydesk.loader.LoaderSettings;

/** Puts a {@link Copydesk} together; not for several threads, and used once. */
public final class CopydeskBuilder {

  private final DefinitionBuilder definition = Definition.builder("embedded");
  private final Installed installed = new Installed();
  private int workers = Runtime.getRuntime().availableProcessors();
  private boolean allInstalled;
  private Duration timeout = RunSettings.TIMEOUT;
  private LoaderSettings reading = LoaderSettings.standard();

  CopydeskBuilder() {}

  /** Adds folders that hold plugins, or are one plugin each. */
  public CopydeskBuilder plugins(Path... folders) {
    installed.addFolders(List.of(folders));
    return this;
  }

  /** Adds components whose classes the program has itself. */
  public CopydeskBuilder factories(ComponentFactory<?>... factories) {
    installed.addFactories(List.of(factories));
    return this;
  }

  /** Sets the folder in which plugins are unpacked, kept for later runs; the user's by default. */
  public CopydeskBuilder cache(Path folder) {
    installed.setCache(folder);
    return this;
  }

  /** Adds stages with default settings, in this order. */
  public CopydeskBuilder stages(String... names) {
    for (String name : names) {
      definition.stage(name);
    }
    return this;
  }

  /**
   * Adds a stage.
   *
   * @param settings its settings with the keys of a pipeline file: {@code Map.of("min-words", 3)};
   *     relative paths start from the working directory
   */
  public CopydeskBuilder stage(String name, Map<String, ?> settings) {
    definition.stage(name, settings);
    return this;
  }

  /**
   * Adds every installed stage with default settings, in the order in which each finds the layers
   * that it needs; see {@link InstalledStages} for those that this leaves out.
   */
  public CopydeskBuilder installedStages() {
    allInstalled = true;
    return this;
  }

  /**
   * Sets how many documents are in work at once; one a processor by default.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public CopydeskBuilder workers(int count) {
    workers = RunSettings.of(count).workers();
    return this;
  }

  /** Sets how long one stage may take over one document, two minutes by default; zero for ever. */
  public CopydeskBuilder timeout(Duration limit) {
    timeout = limit;
    return this;
  }

  /** Sets how files become documents. */
  public CopydeskBuilder reading(LoaderSettings settings) {
    reading = settings;
    return this;
  }

  /**
   * Finds the plugins, checks the chain and makes the first instance of each stage.
   *
   * @throws org.copydesk.engine.config.ConfigurationException if the stages do not fit, with all
   *     faults at once, or a stage refuses its settings
   * @throws org.copydesk.engine.plugin.PluginException if a plugin cannot be used
   * @throws org.copydesk.engine.pipeline.RunException if a stage cannot be made for another reason
   */
  public Copydesk build() {
    Catalog catalog = installed.open();
    try {
      if (allInstalled) {
        InstalledStages.of(catalog).names().forEach(definition::stage);
      }
      Pipeline pipeline = Assembler.assemble(definition.build(), catalog);
      return new Copydesk(
          requireNoCorpusStage(pipeline), new DeskSettings(workers, timeout, reading), catalog);
    } catch (RuntimeException e) {
      catalog.close();
      throw e;
    }
  }

  private static Pipeline requireNoCorpusStage(Pipeline pipeline) {
    List<String> ids = new ArrayList<>();
    pipeline.corpusStages().forEach(step -> ids.add(step.producer().stage()));
    if (!ids.isEmpty()) {
      throw new IllegalArgumentException(
          "Corpus stages "
              + ids
              + " see a whole run, which documents one by one are not. Put them into a pipeline"
              + " file and use Copydesk.load.");
    }
    return pipeline;
  }
}
