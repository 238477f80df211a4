package org.copydesk.embed;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.copydesk.api.component.ComponentFactory;
import org.copydesk.engine.assembly.Assembler;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.DefinitionReader;
import org.copydesk.engine.config.Overrides;
import org.copydesk.engine.config.Switch;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.plugin.Catalog;
import org.copydesk.engine.run.Input;
import org.copydesk.engine.run.OnError;
import org.copydesk.engine.run.ProgressListener;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.run.RunSettings;
import org.copydesk.engine.run.Runner;
import org.copydesk.engine.run.Stop;
import org.copydesk.engine.store.RunStore;

/**
 * A pipeline file with what the caller sets in its place; checks it, runs it, exports again.
 *
 * <pre>{@code
 * RunReport report = Copydesk.load(Path.of("pipeline.yaml")).run(ProgressListener.NONE);
 * }</pre>
 *
 * <p>Not for several threads, {@link #stop} aside. Each call reads the file and opens the plugins
 * anew. Relative paths given here start from the working directory, those in the file from it.
 */
public final class PipelineFile {

  private final Path file;
  private final Installed installed = new Installed();
  private Overrides overrides = Overrides.NONE;
  private InputStream standardInput = InputStream.nullInputStream();
  private boolean stages = true;
  private int workers;
  private String retry = "";
  private final Stop stop = new Stop();
  private boolean again;
  private boolean isolated;

  PipelineFile(Path file) {
    this.file = file;
  }

  /** Adds folders that hold plugins, or are one plugin each. */
  public PipelineFile plugins(Path... folders) {
    installed.addFolders(List.of(folders));
    return this;
  }

  /** Adds components whose classes the program has itself. */
  public PipelineFile factories(ComponentFactory<?>... factories) {
    installed.addFactories(List.of(factories));
    return this;
  }

  /** Sets the folder in which plugins are unpacked, kept for later runs; the user's by default. */
  public PipelineFile cache(Path folder) {
    installed.setCache(folder);
    return this;
  }

  /** Sets what to read in place of the file's input: a folder, a file, or {@code -}. */
  public PipelineFile input(Path path) {
    overrides = new Overrides(path, overrides.output());
    return this;
  }

  /** Sets what is read where the input is {@code -}, such as {@code System.in}; else nothing is. */
  public PipelineFile standardInput(InputStream in) {
    standardInput = in;
    return this;
  }

  /** Sets the folder of the outputs in place of the file's. */
  public PipelineFile output(Path folder) {
    overrides = new Overrides(overrides.input(), folder);
    return this;
  }

  /**
   * Sets how many documents are in work at once, in place of the file's number.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public PipelineFile workers(int count) {
    workers = RunSettings.of(count).workers();
    return this;
  }

  /** Leaves the file's stages out of {@link #desk}, to see how documents are read. */
  public PipelineFile withoutStages() {
    stages = false;
    return this;
  }

  /**
   * Has documents read and worked on in processes of their own, unless the file says {@code
   * isolation: off}: one that hangs, crashes or takes all memory costs itself and nothing else.
   *
   * <p>The processes run the Java of this one with its class path. Factories of the program's own
   * need a constructor without parameters.
   */
  public PipelineFile isolated() {
    isolated = true;
    return this;
  }

  /** Tries again what was not processed whole in the last run. */
  public PipelineFile again() {
    again = true;
    return this;
  }

  /** Sets the command that the ledger names to try again what was not processed. */
  public PipelineFile retry(String command) {
    retry = command;
    return this;
  }

  /**
   * Tells {@link #run} and {@link #export} to stop, from any thread and for good: what is done is
   * kept, outputs that are not complete are dropped, and both end with a {@link
   * org.copydesk.engine.run.StoppedException}.
   */
  public void stop() {
    stop.ask();
  }

  /**
   * Checks the file and the chain and reads no document.
   *
   * @throws org.copydesk.engine.config.ConfigurationException if the pipeline cannot run as it is
   *     written, with all faults at once
   * @throws org.copydesk.engine.plugin.PluginException if a plugin cannot be used
   */
  public void check() {
    Definition unused = checked();
  }

  /**
   * Tells what a run would do: what there is to read, what each file goes through, what is written.
   *
   * @param sample whether a few files are read and run through the stages, to tell how long a run
   *     would take; nothing of it is kept
   * @throws org.copydesk.engine.config.ConfigurationException as {@link #check}
   * @throws org.copydesk.engine.plugin.PluginException as {@link #check}
   * @throws org.copydesk.engine.pipeline.RunException if the input cannot be listed
   */
  public Explanation explain(boolean sample) {
    Definition definition = DefinitionReader.read(file, overrides);
    try (Catalog catalog = installed.open()) {
      return new Explaining(definition, catalog, workers(definition)).explanation(sample);
    }
  }

  /**
   * Runs the pipeline: only what has changed since the last run into the same output folder.
   *
   * @return what became of everything that was found
   * @throws org.copydesk.engine.config.ConfigurationException as {@link #check}, before any
   *     document is read
   * @throws org.copydesk.engine.plugin.PluginException as {@link #check}
   * @throws org.copydesk.engine.pipeline.RunException if the run as a whole fails
   * @throws org.copydesk.engine.store.StoreException if another run uses the output folder, or it
   *     cannot be written
   */
  public RunReport run(ProgressListener listener) {
    return run(listener, all -> all);
  }

  /** Runs the pipeline over a part of its input. */
  RunReport run(ProgressListener listener, UnaryOperator<Input> part) {
    return assembled((definition, pipeline) -> run(definition, pipeline, listener, part));
  }

  private RunReport run(
      Definition definition,
      Pipeline pipeline,
      ProgressListener listener,
      UnaryOperator<Input> part) {
    try (RunStore store = RunStore.open(definition.output());
        Intake intake = Intake.of(definition, standardInput);
        Staff staff = staff(definition, pipeline)) {
      return runner(definition, pipeline)
          .run(part.apply(intake.input()), staff::worker, store, definition.output(), listener);
    }
  }

  private Staff staff(Definition definition, Pipeline pipeline) {
    return isolated && definition.run().isolation() == Switch.ON
        ? Staff.isolated(WorkerPlan.of(definition, overrides, installed, pipeline), definition)
        : Staff.local(definition, pipeline);
  }

  /**
   * Runs the pipeline now, and again whenever something changes in its input folder or in the
   * pipeline file, until the watching is closed; see {@link #stop} for what that does to a round at
   * work.
   *
   * @param listener told what happens, in the thread that watches
   * @throws org.copydesk.engine.config.ConfigurationException as {@link #check}
   * @throws org.copydesk.engine.plugin.PluginException as {@link #check}
   * @throws org.copydesk.engine.pipeline.RunException if the input is standard input
   */
  public Watching watch(
      WatchSettings settings, ProgressListener progress, Consumer<Watched> listener) {
    return new Watching(file, new WatchedFile(this, progress), settings, listener);
  }

  /** Checks the file and returns what it says. */
  Definition checked() {
    return assembled((definition, pipeline) -> definition);
  }

  /**
   * Runs corpus stages and exporters again over the last run's documents, without reading one.
   *
   * @throws org.copydesk.engine.config.ConfigurationException as {@link #check}
   * @throws org.copydesk.engine.plugin.PluginException as {@link #check}
   * @throws org.copydesk.engine.pipeline.RunException if an output cannot be written
   * @throws org.copydesk.engine.store.StoreException if there is no finished run of these stages
   */
  public RunReport export(ProgressListener listener) {
    return assembled((definition, pipeline) -> export(definition, pipeline, listener));
  }

  private RunReport export(Definition definition, Pipeline pipeline, ProgressListener listener) {
    try (RunStore store = RunStore.open(definition.output())) {
      return runner(definition, pipeline).export(store, definition.output(), listener);
    }
  }

  /** Returns the folder of the outputs, in which {@code RunLedger} finds the last run's ledger. */
  public Path outputFolder() {
    return DefinitionReader.read(file, overrides).output();
  }

  /**
   * Opens a desk that reads documents as the file's {@code input} says and runs its stages on them,
   * one by one; its corpus stages and outputs, which see a whole run, are left aside.
   *
   * @return the desk, which the caller closes
   * @throws org.copydesk.engine.config.ConfigurationException as {@link #check}
   * @throws org.copydesk.engine.plugin.PluginException as {@link #check}
   */
  public Copydesk desk() {
    Definition definition = DefinitionReader.read(file, overrides);
    Catalog catalog = installed.open();
    try {
      Pipeline whole = Assembler.assemble(definition, catalog);
      Pipeline own =
          new Pipeline(whole.name(), stages ? whole.stages() : List.of(), List.of(), List.of());
      return new Copydesk(own, deskSettings(definition), catalog);
    } catch (RuntimeException e) {
      catalog.close();
      throw e;
    }
  }

  private DeskSettings deskSettings(Definition definition) {
    return new DeskSettings(
        workers(definition), definition.run().timeout(), Intake.reading(definition));
  }

  /** What is done with an assembled pipeline. */
  @FunctionalInterface
  private interface Work<T> {
    T of(Definition definition, Pipeline pipeline);
  }

  private <T> T assembled(Work<T> work) {
    Definition definition = DefinitionReader.read(file, overrides);
    try (Catalog catalog = installed.open()) {
      Pipeline pipeline = Assembler.assemble(definition, catalog);
      return work.of(definition, Builds.marked(pipeline, definition, catalog));
    }
  }

  private Runner runner(Definition definition, Pipeline pipeline) {
    RunSettings settings =
        RunSettings.of(workers(definition))
            .withTimeout(definition.run().timeout())
            .withOnError(OnError.valueOf(definition.run().onError().name()))
            .withRetry(retry)
            .withAgain(again);
    return new Runner(pipeline, settings, stop);
  }

  private int workers(Definition definition) {
    return workers > 0 ? workers : definition.run().workers().orAvailable();
  }
}
