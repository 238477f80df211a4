package org.copydesk.engine.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.pipeline.Making;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Outcome;
import org.copydesk.engine.worker.StageSlot.Passed;

/**
 * Where documents are read and go through the stages, in the caller's process.
 *
 * <p>What fails or runs over its time costs the document its layers, as far as a process can
 * contain it: a stage that does not come back keeps its thread until it does. One thread at a time.
 * A bad document is an outcome, never an exception.
 */
public final class Workbench implements AutoCloseable {

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
  public Workbench(List<StageStep> stages, Supplier<DocumentLoader> loaders, Duration limit) {
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

  /**
   * Reads a resource and runs the stages.
   *
   * @param receiver is given an outcome for the resource and one for each thing embedded in it, in
   *     any order, each with a place of its own
   */
  public void read(Resource resource, Consumer<Outcome> receiver) {
    DistinctPlaces places = new DistinctPlaces();
    loader.load(
        resource,
        (loaded, notes) -> receiver.accept(resume(new Outcome(places.distinct(loaded), notes))));
  }

  /**
   * Runs the stages on what was read before.
   *
   * @param read a document in it may carry layers, whose stages are not run again, nor are those
   *     that it says have failed
   */
  public Outcome resume(Outcome read) {
    if (!(read.loaded() instanceof Read whole)) {
      return read;
    }
    Document document = whole.document();
    List<Note> notes = new ArrayList<>(of("", read.notes()));
    for (StageSlot slot : slots) {
      List<Note> failures = of(slot.id(), read.notes());
      notes.addAll(failures);
      if (failures.isEmpty()) {
        Passed passed = slot.pass(document, thread);
        document = passed.document();
        notes.addAll(passed.notes());
      }
    }
    return new Outcome(new Read(document, whole.reason(), whole.detail()), notes);
  }

  private static List<Note> of(String stage, List<Note> notes) {
    return notes.stream().filter(note -> note.stage().equals(stage)).toList();
  }

  @Override
  public void close() {
    slots.forEach(StageSlot::close);
    loader.close();
    thread.close();
  }
}
