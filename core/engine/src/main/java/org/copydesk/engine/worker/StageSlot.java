package org.copydesk.engine.worker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Reason;
import org.copydesk.api.stage.Stage;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.store.Note;
import org.copydesk.engine.store.Service;
import org.copydesk.engine.store.Traits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A stage of one worker: its instance, replaced after a failure, when its state is unknown. */
final class StageSlot implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StageSlot.class);

  /** A document that went through, or why it did not. */
  record Passed(Document document, List<Note> notes) {}

  private final StageStep step;
  private final Watcher watcher;
  private @Nullable Stage instance;

  StageSlot(StageStep step, Watcher watcher) {
    this.step = step;
    this.watcher = watcher;
    this.instance = step.create().get();
  }

  String id() {
    return step.id();
  }

  /** Tells whether the stage is to run: it applies, and its layers are not there yet. */
  boolean isNeeded(Document document) {
    return step.service(Traits.of(document)) == Service.SERVED && !served(document);
  }

  /** Returns what there is to say of a document that it leaves alone. */
  List<Note> left(Document document) {
    boolean foreign = step.service(Traits.of(document)) == Service.OTHER_LANGUAGE;
    String language = "" + document.metadata().language();
    return foreign
        ? List.of(new Note(Reason.LANGUAGE_NOT_SUPPORTED, step.id(), language))
        : List.of();
  }

  private boolean served(Document document) {
    return !step.descriptor().provides().isEmpty()
        && step.descriptor().provides().stream().allMatch(key -> document.has(key));
  }

  /**
   * Runs the stage; a document that fails goes through without its layers.
   *
   * @param limit zero for none
   * @param tooLong what to say when it takes longer
   */
  Passed run(Document document, TimedThread thread, Duration limit, String tooLong) {
    try {
      Stage stage = ready();
      Document after = thread.call(() -> processed(stage, document), limit, () -> close(stage));
      return new Passed(StageCheck.signed(document, after, step), List.of());
    } catch (TimeoutException e) {
      instance = null;
      return failed(document, Reason.STAGE_TIMEOUT, tooLong);
    } catch (ExecutionException e) {
      return failed(document, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      instance = null;
      Thread.currentThread().interrupt();
      throw new RunException("The run was interrupted in " + document.origin().place() + ".", e);
    } catch (RuntimeException | LinkageError e) {
      return failed(document, e);
    }
  }

  /** Libraries of a plugin look for classes and services where the thread's loader does. */
  private static Document processed(Stage stage, Document document) throws Exception {
    Thread.currentThread().setContextClassLoader(stage.getClass().getClassLoader());
    return stage.process(document);
  }

  private Stage ready() {
    Stage stage = instance == null ? step.create().get() : instance;
    instance = stage;
    return stage;
  }

  private Passed failed(Document document, Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      watcher.outOfMemory();
    }
    LOG.debug("Stage '{}' failed on {}.", step.id(), document.origin().place(), cause);
    close();
    return failed(document, Reason.STAGE_FAILED, Wording.told(cause));
  }

  private Passed failed(Document document, Reason reason, String detail) {
    return new Passed(document, List.of(new Note(reason, step.id(), detail)));
  }

  @Override
  public void close() {
    if (instance != null) {
      close(instance);
      instance = null;
    }
  }

  private void close(Stage stage) {
    try {
      stage.close();
    } catch (RuntimeException e) {
      LOG.warn("Stage '{}' could not be closed: {}", step.id(), Wording.told(e));
    }
  }
}
