package org.copydesk.embed;

import java.util.function.Supplier;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.RunDefinition;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.process.Launch;
import org.copydesk.engine.process.WorkerProcesses;
import org.copydesk.engine.store.RunStore;
import org.copydesk.engine.worker.LocalWorker;
import org.copydesk.engine.worker.TimeLimits;
import org.copydesk.engine.worker.Worker;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.TikaLoader;

/** The workers of a run, in this process or in processes of their own. */
final class Staff implements AutoCloseable {

  /** The folder in the run store's that holds the temporary files of a run. */
  static final String TEMPORARY = "tmp";

  private final Supplier<Worker> workers;
  private final Runnable close;

  private Staff(Supplier<Worker> workers, Runnable close) {
    this.workers = workers;
    this.close = close;
  }

  static Staff local(Definition definition, Pipeline pipeline) {
    LoaderSettings reading = Intake.reading(definition);
    TimeLimits limits = limits(definition.run());
    return new Staff(
        () -> new LocalWorker(pipeline, () -> TikaLoader.of(reading), limits), () -> {});
  }

  static Staff isolated(WorkerPlan plan, Definition definition) {
    RunDefinition run = definition.run();
    Launch launch =
        new Launch(
            temporary -> WorkerCommand.of(run.workerHeap(), temporary, false),
            temporary -> WorkerCommand.of(run.workerHeap(), temporary, true),
            plan.write(),
            Refusal::read);
    WorkerProcesses processes =
        new WorkerProcesses(
            launch, limits(run), definition.output().resolve(RunStore.FOLDER).resolve(TEMPORARY));
    return new Staff(processes::worker, processes::close);
  }

  static TimeLimits limits(RunDefinition run) {
    return new TimeLimits(run.timeout(), run.documentTimeout());
  }

  Worker worker() {
    return workers.get();
  }

  @Override
  public void close() {
    close.run();
  }
}
