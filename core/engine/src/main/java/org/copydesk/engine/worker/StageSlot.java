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
  private final Duration limit;
  private @Nullable Stage instance;

  StageSlot(StageStep step, Duration limit) {
    this.step = step;
    this.limit = limit;
    this.instance = step.create().get();
  }

  /** Runs the stage where it applies; a document that fails goes through without its layers. */
  Passed pass(Document document, TimedThread thread) {
    return switch (step.service(Traits.of(document))) {
      case NOT_WANTED -> new Passed(document, List.of());
      case OTHER_LANGUAGE ->
          left(document, Reason.LANGUAGE_NOT_SUPPORTED, "" + document.metadata().language());
      case SERVED -> served(document) ? new Passed(document, List.of()) : run(document, thread);
    };
  }

  String id() {
    return step.id();
  }

  private boolean served(Document document) {
    return !step.descriptor().provides().isEmpty()
        && step.descriptor().provides().stream().allMatch(key -> document.has(key));
  }

  private Passed run(Document document, TimedThread thread) {
    try {
      Stage stage = ready();
      Document after = thread.call(() -> processed(stage, document), limit, () -> close(stage));
      return new Passed(StageCheck.signed(document, after, step), List.of());
    } catch (TimeoutException e) {
      instance = null;
      return left(document, Reason.STAGE_TIMEOUT, "took longer than " + Wording.written(limit));
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
    LOG.debug("Stage '{}' failed on {}.", step.id(), document.origin().place(), cause);
    close();
    return left(document, Reason.STAGE_FAILED, Wording.told(cause));
  }

  private Passed left(Document document, Reason reason, String detail) {
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
