package org.copydesk.engine.worker;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.store.Chain;
import org.copydesk.engine.store.Kept;

/**
 * A worker in the caller's process: what a document does to its memory or with {@code System.exit},
 * it does to the caller.
 */
public final class LocalWorker implements Worker {

  private final Workbench bench;
  private final Chain chain;

  /** Makes a worker; see {@link Workbench} for what it throws. */
  public LocalWorker(Pipeline pipeline, Supplier<DocumentLoader> loaders, TimeLimits limits) {
    this.bench = new Workbench(pipeline.stages(), loaders, limits);
    this.chain = pipeline.chain();
  }

  @Override
  public void read(Resource resource, Consumer<Kept> receiver) {
    Stopwatch watch = new Stopwatch();
    bench.read(
        resource,
        outcome -> {
          Kept kept = Kept.of(outcome, chain).with(watch.effort());
          receiver.accept(kept);
          watch.restart();
        });
  }

  @Override
  public Kept resume(Kept kept) {
    Stopwatch watch = new Stopwatch();
    Kept resumed = Kept.of(bench.resume(kept.read(chain)), chain);
    return resumed.since(kept).with(watch.effort());
  }

  @Override
  public void close() {
    bench.close();
  }
}
