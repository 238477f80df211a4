package org.copydesk.engine.worker;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.store.Outcome;

/**
 * Where documents are read and go through the stages, in the caller's process.
 *
 * <p>What fails or runs over its time costs the document its layers, as far as a process can
 * contain it: a stage that does not come back keeps its thread until it does. One thread at a time.
 * A bad document is an outcome, never an exception.
 */
public final class Workbench implements AutoCloseable {

  private final StageRow stages;
  private final TimedLoader loader;

  /**
   * Makes the instances of the stages.
   *
   * @param loaders makes the loader, when it is first needed
   * @throws IllegalArgumentException if a stage refuses its settings
   * @throws org.copydesk.engine.pipeline.RunException if a stage cannot be made for another reason
   */
  public Workbench(List<StageStep> stages, Supplier<DocumentLoader> loaders, TimeLimits limits) {
    this.loader = new TimedLoader(loaders, limits.step());
    this.stages = new StageRow(stages, limits, Watcher.NONE);
  }

  /**
   * Reads a resource and runs the stages.
   *
   * @param receiver is given an outcome for the resource and one for each thing embedded in it, in
   *     any order, each with a place of its own
   */
  public void read(Resource resource, Consumer<Outcome> receiver) {
    DistinctPlaces places = new DistinctPlaces();
    long[] begun = {System.nanoTime()};
    loader.load(
        resource,
        (loaded, notes) -> {
          Outcome read = new Outcome(places.distinct(loaded), notes);
          receiver.accept(stages.through(read, begun[0]));
          begun[0] = System.nanoTime();
        });
  }

  /**
   * Runs the stages on what was read before.
   *
   * @param read a document in it may carry layers, whose stages are not run again, nor are those
   *     that it says have failed
   */
  public Outcome resume(Outcome read) {
    return stages.through(read, System.nanoTime());
  }

  @Override
  public void close() {
    stages.close();
    loader.close();
  }
}
