package org.copydesk.engine.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.run.StageSlot.Passed;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Outcome;

/**
 * A worker in the caller's process.
 *
 * <p>What fails or runs over its time costs the document its layers, as far as a process can
 * contain it: a stage that does not come back keeps its thread until it does.
 */
public final class InProcessWorker implements Worker {

  private final TimedThread thread = new TimedThread("copydesk-stages");
  private final List<StageSlot> slots = new ArrayList<>();
  private final TimedLoader loader;

  /**
   * Makes the instances of the stages.
   *
   * @param loaders makes the loader, when it is first needed
   * @param limit how long a stage may take over a document; zero for no limit
   * @throws IllegalArgumentException if a stage refuses its settings
   * @throws RunException if a stage cannot be made for another reason
   */
  public InProcessWorker(List<StageStep> stages, Supplier<DocumentLoader> loaders, Duration limit) {
    this.loader = new TimedLoader(loaders, limit);
    for (StageStep step : stages) {
      slots.add(slot(step, limit));
    }
  }

  private StageSlot slot(StageStep step, Duration limit) {
    try {
      return Making.made("Stage", step.producer(), () -> new StageSlot(step, limit));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  @Override
  public void read(Resource resource, Consumer<Outcome> receiver) {
    DistinctPlaces places = new DistinctPlaces();
    loader.load(
        resource,
        (loaded, notes) -> {
          Outcome outcome = resume(places.distinct(loaded));
          List<Note> all = new ArrayList<>(notes);
          all.addAll(outcome.notes());
          receiver.accept(new Outcome(outcome.loaded(), all));
        });
  }

  @Override
  public Outcome resume(Loaded loaded) {
    if (!(loaded instanceof Read read)) {
      return new Outcome(loaded, List.of());
    }
    Document document = read.document();
    List<Note> notes = new ArrayList<>();
    for (StageSlot slot : slots) {
      Passed passed = slot.pass(document, thread);
      document = passed.document();
      if (passed.note() != null) {
        notes.add(passed.note());
      }
    }
    return new Outcome(new Read(document, read.reason(), read.detail()), notes);
  }

  @Override
  public void close() {
    slots.forEach(StageSlot::close);
    loader.close();
    thread.close();
  }
}
