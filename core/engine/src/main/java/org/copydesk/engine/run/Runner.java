package org.copydesk.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;
import org.copydesk.engine.store.Chain;
import org.copydesk.engine.store.LedgerFile;
import org.copydesk.engine.store.RunStore;
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

  /** Makes a runner of a checked pipeline. */
  public Runner(Pipeline pipeline, RunSettings settings) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.chain = new Chain(pipeline.stages().stream().map(StageStep::link).toList());
  }

  /**
   * Runs the pipeline over an input.
   *
   * @param store keeps what the run gives; what it knows of earlier runs is used again
   * @param output the folder of the outputs and the ledger, null to write neither
   * @throws IllegalArgumentException if a component refuses its settings, before any document is
   *     read
   * @throws RunException if the run as a whole fails, with the reason and the mend
   * @throws org.copydesk.engine.store.StoreException if the store cannot be used
   */
  public RunReport run(
      Input input, RunStore store, @Nullable Path output, ProgressListener listener) {
    Tally tally = new Tally(listener);
    Supplier<Worker> workers =
        () -> new InProcessWorker(pipeline.stages(), input.loaders(), settings.timeout());
    Desk desk = new Desk(store, settings, input.reading(), tally);
    try (Exports exports = new Exports(pipeline, folder(output));
        Crew crew = new Crew(settings.workers(), workers, desk::take)) {
      store.begin(chain);
      crew.read(input.source(), listed -> tally.found());
      tally.complete();
      store.finish();
      return ended(exports, store, output, tally, tally.foundSoFar());
    }
  }

  /**
   * Runs corpus stages and exporters again over the documents of the last run, reading none.
   *
   * @throws RunException if an output cannot be written
   * @throws org.copydesk.engine.store.StoreException if the store holds no finished run of these
   *     stages
   */
  public RunReport export(RunStore store, Path output, ProgressListener listener) {
    Tally tally = new Tally(listener);
    tally.complete();
    store.reopen(chain);
    try (Exports exports = new Exports(pipeline, folder(output))) {
      return ended(exports, store, output, tally, store.ledger().size());
    }
  }

  private RunReport ended(
      Exports exports, RunStore store, @Nullable Path output, Tally tally, long found) {
    List<LedgerEntry> ledger = store.ledger();
    Map<Status, Long> counts = counts(ledger, found);
    writeLedger(ledger, output);
    exports.write(store, ledger, tally);
    tally.end();
    return new RunReport(
        pipeline.name(),
        found,
        counts,
        exports.annotations(),
        ledger,
        exports.outputs(),
        tally.elapsed());
  }

  private static @Nullable Path folder(@Nullable Path output) {
    if (output != null) {
      try {
        Files.createDirectories(output);
      } catch (IOException e) {
        throw new RunException("Cannot make the output folder " + output + ": " + e, e);
      }
    }
    return output;
  }

  private void writeLedger(List<LedgerEntry> ledger, @Nullable Path output) {
    if (output != null) {
      try {
        Path unused = LedgerFile.write(output, ledger, settings.retry());
      } catch (IOException e) {
        throw new RunException("Cannot write the ledger into " + output + ": " + e, e);
      }
    }
  }

  private static Map<Status, Long> counts(List<LedgerEntry> ledger, long found) {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    ledger.forEach(entry -> counts.merge(entry.status(), 1L, Long::sum));
    if (ledger.size() != found) {
      throw new RunException(
          "The ledger's sum is off: "
              + found
              + " found, but "
              + ledger.size()
              + " accounted for "
              + counts
              + ". No output is written; this is a defect of the loader or of Copydesk.");
    }
    return counts;
  }
}
