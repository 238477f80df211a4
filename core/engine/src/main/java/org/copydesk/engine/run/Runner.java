package org.copydesk.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.store.Chain;
import org.copydesk.engine.store.FullDisk;
import org.copydesk.engine.store.LedgerFile;
import org.copydesk.engine.store.RunStore;
import org.copydesk.engine.store.StoreException;
import org.copydesk.engine.store.Terms;
import org.copydesk.engine.worker.Worker;
import org.jspecify.annotations.Nullable;

/**
 * Runs a pipeline: reads, processes, then exports, and reports what became of each resource.
 *
 * <p>It may run several times, one run at a time on a store. Documents are read on as many threads
 * as there are workers; corpus stages and exporters run in the caller's thread.
 */
public final class Runner {

  private final Pipeline pipeline;
  private final RunSettings settings;
  private final Chain chain;
  private final Stop stop;

  /** Makes a runner of a checked pipeline. */
  public Runner(Pipeline pipeline, RunSettings settings) {
    this(pipeline, settings, new Stop());
  }

  /** Makes a runner of a checked pipeline, whose runs end when they are told to stop. */
  public Runner(Pipeline pipeline, RunSettings settings, Stop stop) {
    this.stop = stop;
    this.pipeline = pipeline;
    this.settings = settings;
    this.chain = pipeline.chain();
  }

  /**
   * Runs the pipeline over an input.
   *
   * @param workers makes a worker, as often as the settings say, from several threads
   * @param store keeps what the run gives; what it knows of earlier runs is used again
   * @param output the folder of the outputs and the ledger, null to write neither
   * @throws IllegalArgumentException if a component refuses its settings, before any document is
   *     read
   * @throws RunException if the run as a whole fails, with the reason and the mend
   * @throws StoppedException if it was told to stop
   * @throws StoreException if the store cannot be used
   */
  public RunReport run(
      Input input,
      Supplier<Worker> workers,
      RunStore store,
      @Nullable Path output,
      ProgressListener listener) {
    Tally tally = new Tally(listener);
    Desk desk = new Desk(store, settings, input.reading(), tally);
    try (Exports exports = new Exports(pipeline, folder(output));
        Crew crew = new Crew(settings.workers(), workers, desk::take, stop)) {
      store.begin(chain, new Terms(input.limits(), settings.again()));
      store.setRetry(settings.retry());
      crew.read(input.source(), listed -> tally.found(), store::interrupt);
      tally.complete();
      store.finish(tally.foundSoFar());
      return ended(exports, store, output, tally);
    } catch (StoreException | RunException e) {
      stop.check(); // an interrupt closes the file that it hits, a signal may end workers
      throw e;
    }
  }

  /**
   * Runs corpus stages and exporters again over the documents of the last run, reading none.
   *
   * @throws RunException if an output cannot be written
   * @throws StoppedException if it was told to stop
   * @throws StoreException if the store holds no finished run of these stages
   */
  public RunReport export(RunStore store, Path output, ProgressListener listener) {
    Tally tally = new Tally(listener);
    tally.complete();
    store.reopen(chain);
    try (Exports exports = new Exports(pipeline, folder(output))) {
      return ended(exports, store, output, tally);
    }
  }

  private RunReport ended(Exports exports, RunStore store, @Nullable Path output, Tally tally) {
    Sum sum = Sum.of(stop.during(store.lines()));
    sum.requireAll(store.found());
    writeLedger(store, output);
    exports.write(store, tally, stop);
    tally.end();
    return new RunReport(
        pipeline.name(),
        sum.ledger(),
        exports.annotations(),
        sum.trouble(),
        exports.outputs(),
        tally.elapsed(),
        store.retried(),
        store.gone());
  }

  private static @Nullable Path folder(@Nullable Path output) {
    if (output != null) {
      try {
        Files.createDirectories(output);
      } catch (IOException e) {
        throw new RunException(
            "Cannot make the output folder " + output + ": " + e + "." + FullDisk.mend(e), e);
      }
    }
    return output;
  }

  private void writeLedger(RunStore store, @Nullable Path output) {
    if (output != null) {
      try {
        Path unused = LedgerFile.write(output, stop.during(store.ledger()), store.retry());
      } catch (IOException e) {
        stop.check(); // an interrupt closes the file that it hits
        throw new RunException(
            "Cannot write the ledger into " + output + ": " + e + "." + FullDisk.mend(e), e);
      }
    }
  }
}
