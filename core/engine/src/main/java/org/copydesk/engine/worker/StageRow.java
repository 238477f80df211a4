package org.copydesk.engine.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Loaded.Read;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.pipeline.Making;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Outcome;
import org.copydesk.engine.worker.StageSlot.Passed;

/** The stages of one worker, one behind the other; one thread at a time. */
public final class StageRow implements AutoCloseable {

  private final TimedThread thread = new TimedThread("copydesk-stages");
  private final List<StageSlot> slots = new ArrayList<>();
  private final TimeLimits limits;
  private final Watcher watcher;

  /**
   * Makes the instances of the stages.
   *
   * @param watcher hears of each stage before it begins on a document
   * @throws IllegalArgumentException if a stage refuses its settings
   * @throws org.copydesk.engine.pipeline.RunException if a stage cannot be made for another reason
   */
  public StageRow(List<StageStep> stages, TimeLimits limits, Watcher watcher) {
    this.limits = limits;
    this.watcher = watcher;
    for (StageStep step : stages) {
      slots.add(slot(step));
    }
  }

  private StageSlot slot(StageStep step) {
    try {
      return Making.made("Stage", step.producer(), () -> new StageSlot(step, watcher));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Runs the stages on what was read.
   *
   * @param read a document in it may carry layers, whose stages are not run again, nor are those
   *     that its notes say have failed
   * @param begun when its reading began, by {@link System#nanoTime}
   */
  public Outcome through(Outcome read, long begun) {
    if (!(read.loaded() instanceof Read whole)) {
      return read;
    }
    Document document = whole.document();
    List<Note> notes = new ArrayList<>(of("", read.notes()));
    for (StageSlot slot : slots) {
      List<Note> failures = of(slot.id(), read.notes());
      notes.addAll(failures);
      if (failures.isEmpty()) {
        Passed passed = passed(slot, document, begun);
        document = passed.document();
        notes.addAll(passed.notes());
      }
    }
    return new Outcome(new Read(document, whole.reason(), whole.detail()), notes);
  }

  private static List<Note> of(String stage, List<Note> notes) {
    return notes.stream().filter(note -> note.stage().equals(stage)).toList();
  }

  private Passed passed(StageSlot slot, Document document, long begun) {
    if (!slot.isNeeded(document)) {
      return new Passed(document, slot.left(document));
    }
    int characters = document.text().length();
    TimeLimits allowed = limits.forText(characters);
    Duration most = allowed.document();
    Duration rest = most.minusNanos(System.nanoTime() - begun);
    String tooLong = "the document took longer than " + Wording.written(most);
    if (!most.isZero() && (rest.isNegative() || rest.isZero())) {
      return new Passed(document, List.of(new Note(Reason.STAGE_TIMEOUT, slot.id(), tooLong)));
    }
    watcher.working(document.origin().place(), slot.id(), characters);
    Duration step = allowed.step();
    if (!most.isZero() && (step.isZero() || rest.compareTo(step) < 0)) {
      return slot.run(document, thread, rest, tooLong);
    }
    return slot.run(document, thread, step, "took longer than " + Wording.written(step));
  }

  /** Tells whether a stage did not come back, so that a thread of this process is lost to it. */
  public boolean isWorn() {
    return thread.abandoned() > 0;
  }

  @Override
  public void close() {
    slots.forEach(StageSlot::close);
    thread.close();
  }
}
